package io.mycelium.rules;

import static io.mycelium.rules.AuthoredPacksTest.acts;
import static io.mycelium.rules.AuthoredPacksTest.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** As {@link AuthoredPacksTest}, of packs whose conditions are what may be misread. */
class AuthoredConditionsTest {
    @Test
    void shouldOrderOnceWhenStockRunsLow() {
        assertThat(acts(
                        """
                declare State stock : int  ordered : boolean end
                declare Sale pieces : int end
                declare Delivery pieces : int end
                rule "sell" when $x : Sale( $n : pieces ) $s : State( stock >= $n ) then
                  delete($x);
                  modify($s) { setStock($s.getStock() - $n) }
                end
                rule "sold out" when Sale( $n : pieces ) State( stock < $n ) then hypha.emit("sold out"); end
                rule "order" when $s : State( stock < 5, !ordered ) then
                  modify($s) { setOrdered(true) }
                  hypha.emit("order", Map.of("pieces", 10 - $s.getStock()));
                end
                rule "take in" when Delivery( $n : pieces ) $s : State() then
                  modify($s) { setStock($s.getStock() + $n), setOrdered(false) }
                end
                """,
                        Map.of("stock", 6),
                        signal("sale", "pieces", 1),
                        signal("sale", "pieces", 3),
                        signal("sale", "pieces", 1),
                        signal("sale", "pieces", 2),
                        signal("delivery", "pieces", 2),
                        signal("delivery", "pieces", 8)))
                .as("a delivery that is too small lets it order again")
                .containsExactly("emit order {pieces=8}", "emit sold out", "emit order {pieces=7}");
    }

    @Test
    void shouldOpenAndCloseWhenABreakerCountsFailures() {
        assertThat(acts(
                        """
                declare State failures : int  openUntil : long end
                declare Call id : int end
                declare Result ok : boolean end
                rule "count" no-loop when Result( !ok ) $s : State() then modify($s) { setFailures($s.getFailures() + 1) } end
                rule "reset" no-loop when Result( ok ) $s : State( failures > 0 ) then modify($s) { setFailures(0) } end
                rule "open" when $s : State( failures >= 2, openUntil == 0 ) then
                  modify($s) { setOpenUntil(hypha.tide() + 10), setFailures(0) }
                  hypha.wakeIn(10);
                end
                rule "pass" when Call( $id : id ) State( openUntil == 0 ) then hypha.emit("pass", Map.of("id", $id)); end
                rule "block" when Call( $id : id ) State( openUntil > hypha.tide() ) then hypha.emit("block", Map.of("id", $id)); end
                """,
                        Map.of(),
                        signal("result", "ok", false),
                        signal("result", "ok", true),
                        signal("result", "ok", false),
                        signal("call", "id", 1),
                        signal("result", "ok", false),
                        signal("call", "id", 2)))
                .containsExactly("emit pass {id=1}", "wake in 10", "emit block {id=2}");
    }

    @Test
    void shouldFindWhatOverlapsWhenBookingsAreTimes() {
        assertThat(acts(
                        """
                declare Slot starts : Instant  ends : Instant end
                declare State slots : List<Slot> end
                declare Book first : Instant  last : Instant end
                rule "backwards" salience 2 when $b : Book( last <= first ) then
                  delete($b);
                  hypha.emit("backwards");
                end
                rule "taken" salience 1 when
                  $b : Book( $begin : first, $end : last )
                  State( $slots : slots )
                  accumulate( Slot( ends > $begin, starts < $end ) from $slots; $n : count(); $n > 0 )
                then
                  delete($b);
                  hypha.emit("taken");
                end
                rule "book" when $b : Book( $begin : first, $end : last ) $s : State() then
                  delete($b);
                  List slots = new ArrayList($s.getSlots());
                  slots.add(new Slot($begin, $end));
                  modify($s) { setSlots(slots) }
                  hypha.emit("booked", Map.of("slots", slots.size()));
                end
                """,
                        Map.of(),
                        signal("book", "first", "2026-03-01T10:00:00Z", "last", "2026-03-01T11:00:00Z"),
                        signal("book", "first", "2026-03-01T11:00:00Z", "last", "2026-03-01T12:00:00Z"),
                        signal("book", "first", "2026-03-01T10:59:59Z", "last", "2026-03-01T11:00:00Z"),
                        signal("book", "first", "2026-03-01T13:00:00Z", "last", "2026-03-01T13:00:00Z")))
                .containsExactly("emit booked {slots=1}", "emit booked {slots=2}", "emit taken", "emit backwards");
    }

    @Test
    void shouldLookIntoTextsWhenAChatIsModerated() {
        assertThat(acts(
                        """
                declare State muted : List<String> end
                declare Message sender : String  text : String end
                rule "muted" salience 3 when $m : Message( $f : sender ) State( muted contains $f ) then delete($m); end
                rule "empty" salience 2 when $m : Message( text == null || text == "" ) then delete($m); hypha.emit("empty"); end
                rule "spam" salience 1 when $m : Message( text matches "(?i).*buy now.*", $f : sender ) $s : State() then
                  delete($m);
                  List muted = new ArrayList($s.getMuted());
                  muted.add($f);
                  modify($s) { setMuted(muted) }
                  hypha.emit("spam", Map.of("from", $f));
                end
                rule "command" when Message( text != null, text str[startsWith] "/" ) then hypha.emit("command"); end
                rule "say" when Message( text not matches "/.*", $t : text ) then hypha.emit("say", Map.of("text", $t)); end
                """,
                        Map.of(),
                        signal("message", "sender", "ann", "text", "hello"),
                        signal("message", "sender", "bob", "text", "BUY NOW!"),
                        signal("message", "sender", "bob", "text", "sorry"),
                        signal("message", "sender", "ann", "text", "/help"),
                        signal("message", "sender", "ann", "text", ""),
                        signal("message", "sender", "ann")))
                .containsExactly(
                        "emit say {text=hello}", "emit spam {from=bob}", "emit command", "emit empty", "emit empty");
    }

    @Test
    void shouldFindNothingWhenSomethingOnTheWayIsNull() {
        assertThat(acts(
                        """
                declare Address zip : String  floor : Integer end
                declare Customer name : String  address : Address end
                declare Order customer : Customer  total : BigDecimal end
                rule "near" when Order( customer!.address!.zip == "8001" ) then hypha.emit("near"); end
                rule "far" when Order( customer!.address!.zip != "8001" ) then hypha.emit("far"); end
                rule "stairs" when Order( customer!.address!.floor > 2 ) then hypha.emit("stairs"); end
                rule "no address" when Order( customer != null, customer.address == null ) then hypha.emit("no address"); end
                rule "large" when Order( total >= 100 ) then hypha.emit("large"); end
                """,
                        Map.of(),
                        signal("order", "customer", Map.of("address", Map.of("zip", "8001", "floor", 3)), "total", 100),
                        signal("order", "customer", Map.of("address", Map.of("zip", "9000", "floor", 2))),
                        signal("order", "customer", Map.of("name", "ann"), "total", new BigDecimal("99.99")),
                        signal("order", "total", new BigDecimal("1E+3"))))
                .as("what is null on the way lets nothing hold, not even that it is no other")
                .containsExactly("emit near", "emit stairs", "emit large", "emit far", "emit no address", "emit large");
    }

    @Test
    void shouldTellNumbersApartWhenTheyAreDivided() {
        assertThat(acts(
                        """
                declare Counted n : long end
                rule "both" salience 1 when $x : Counted( n % 15 == 0 ) then delete($x); hypha.emit("fizzbuzz"); end
                rule "fizz" when Counted( n % 3 == 0 ) then hypha.emit("fizz"); end
                rule "buzz" when Counted( n % 5 == 0 ) then hypha.emit("buzz"); end
                rule "other" when Counted( n % 3 != 0 && n % 5 != 0, $n : n ) then hypha.emit("" + $n); end
                rule "half" when Counted( n / 2 == 2 ) then hypha.emit("half is 2"); end
                rule "teens" when Counted( n > 12 && < 20 ) then hypha.emit("teens"); end
                """,
                        Map.of(),
                        signal("counted", "n", 15),
                        signal("counted", "n", 9),
                        signal("counted", "n", 5),
                        signal("counted", "n", -7),
                        signal("counted", "n", 13)))
                .containsExactly(
                        "emit fizzbuzz",
                        "emit fizz",
                        "emit buzz",
                        "emit half is 2",
                        "emit -7",
                        "emit 13",
                        "emit teens");
    }

    @Test
    void shouldForgetTheOldestWhenAWindowIsFull() {
        assertThat(acts(
                        """
                declare State last : List<Double> end
                declare Reading value : double end
                rule "keep" salience 1 when Reading( $v : value ) $s : State() then
                  List last = new ArrayList($s.getLast());
                  last.add($v);
                  if (last.size() > 3) { last.remove(0); }
                  modify($s) { setLast(last) }
                end
                rule "average" when
                  Reading( $v : value )
                  State( $last : last, last.size == 3 )
                  accumulate( Double( $d : doubleValue ) from $last; $mean : average($d), $most : max($d), $least : min($d) )
                then
                  hypha.emit("window", Map.of("mean", $mean, "most", $most, "least", $least, "above", $v > $mean));
                end
                """,
                        Map.of(),
                        signal("reading", "value", 1.0),
                        signal("reading", "value", 2.0),
                        signal("reading", "value", 4.5),
                        signal("reading", "value", 5.5)))
                .containsExactly(
                        "emit window {above=true, least=1.0, mean=2.5, most=4.5}",
                        "emit window {above=true, least=2.0, mean=4.0, most=5.5}");
    }

    @Test
    void shouldDecideByQuorumWhenApprovalsAreInserted() {
        assertThat(acts(
                        """
                declare Approval role : String  yes : boolean end
                declare Proposal id : int  approvals : Map<String, Boolean> end
                rule "read" salience 10 when Proposal( $all : approvals ) then
                  for (Object each : $all.keySet()) { insert(new Approval((String) each, (Boolean) $all.get(each))); }
                end
                rule "vetoed" salience 5 when $p : Proposal( $id : id ) Approval( role == "owner", !yes ) then
                  delete($p);
                  hypha.emit("vetoed", Map.of("id", $id));
                end
                rule "accepted" when Proposal( $id : id ) Approval( $one : role, yes ) Approval( role > $one, $two : role, yes ) then
                  hypha.emit("accepted", Map.of("id", $id, "by", List.of($one, $two)));
                end
                rule "open" when Proposal( $id : id ) not Approval( yes ) then hypha.emit("open", Map.of("id", $id)); end
                """,
                        Map.of(),
                        signal("proposal", "id", 1, "approvals", Map.of("ops", true, "dev", true)),
                        signal("proposal", "id", 2, "approvals", Map.of("ops", true, "dev", true, "owner", false)),
                        signal("proposal", "id", 3, "approvals", Map.of("ops", false)),
                        signal("proposal", "id", 4, "approvals", Map.of())))
                .containsExactly(
                        "emit accepted {by=[dev, ops], id=1}",
                        "emit vetoed {id=2}",
                        "emit open {id=3}",
                        "emit open {id=4}");
    }

    @Test
    void shouldHeedWhatAPayloadHasWhenSignalsHaveNoType() {
        assertThat(acts(
                        """
                declare State sum : long end
                rule "add" when Signal( frequency == "metric", $v : payload["value"], payload["value"] > 0 ) $s : State() then
                  modify($s) { setSum($s.getSum() + (Long) $v) }
                end
                rule "none" when Signal( frequency == "metric", payload["value"] == null ) then hypha.emit("none"); end
                rule "urgent" when Signal( frequency != "metric", payload["level"] in ("high", "top") ) State( $sum : sum ) then
                  hypha.emit("sum", Map.of("is", $sum));
                end
                """,
                        Map.of(),
                        signal("metric", "value", 5),
                        signal("metric", "value", -5),
                        signal("metric"),
                        signal("metric", "value", 7),
                        signal("alarm", "level", "low"),
                        signal("alarm", "level", "top")))
                .containsExactly("emit none", "emit sum {is=12}");
    }

    @Test
    void shouldBeHeardWhenUpdateFollowsWhatAFieldHolds() {
        assertThat(acts("""
                declare State items : List<String>  n : int end
                declare Add item : String end
                rule "add" when Add( $i : item ) $s : State() then
                  $s.getItems().add($i);
                  update($s);
                end
                rule "three" when $s : State( n == 0, items.size == 3 ) then modify($s) { setN(3) } hypha.emit("three"); end
                """, Map.of("items", List.of("a", "b")), signal("add", "item", "c")))
                .containsExactly("emit three");
    }

    @Test
    void shouldFireAgainWhenARuleBindsWhatItChanges() {
        String rule = """
                declare State items : List<String> end
                declare Clear item : String end
                rule "clear" %s when Clear( $i : item ) $s : State( $items : items ) then
                  List left = new ArrayList($items);
                  left.remove($i);
                  modify($s) { setItems(left) }
                  hypha.emit("left", Map.of("items", left));
                end
                """;
        assertThat(acts(rule.formatted("no-loop"), Map.of("items", List.of("a", "b")), signal("clear", "item", "a")))
                .containsExactly("emit left {items=[b]}");
        assertThat(acts(rule.formatted(""), Map.of("items", List.of("a", "b")), signal("clear", "item", "a")))
                .last()
                .asString()
                .startsWith("Exhausted[rules=[clear]");
        assertThat(new PackCompiler()
                        .compile(PackSource.of("p", Map.of("p.drl", rule.formatted(""))))
                        .warnings())
                .singleElement()
                .satisfies(each -> assertThat(each.text()).contains("the rule changes 'items'"));
    }

    @Test
    void shouldBeHeardWhenModifyChangesWhatAFieldHolds() {
        assertThat(acts("""
                declare State items : List<String>  n : int end
                declare Add item : String end
                rule "add" when Add( $i : item ) $s : State() then modify($s) { getItems().add($i) } end
                rule "three" when $s : State( n == 0, items.size == 3 ) then modify($s) { setN(3) } hypha.emit("three"); end
                """, Map.of("items", List.of("a", "b")), signal("add", "item", "c")))
                .containsExactly("emit three");
    }
}
