package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.Signal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Packs as authors write them. What is expected of each was worked out from its text, by head; both evaluators do that, and
 * none of these packs needs a session.
 */
class AuthoredPacksTest {
    static List<String> acts(String drl, Map<String, Object> state, Signal... signals) {
        return BothEvaluators.act(drl, state, signals);
    }

    /** @param fields names and values, by turns */
    static Signal signal(String frequency, Object... fields) {
        Map<String, Object> payload = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            payload.put((String) fields[i], fields[i + 1]);
        }
        return HandMadeSignal.of(frequency, payload);
    }

    @Test
    void shouldPayOnceWhenAnAccountHasEnough() {
        assertThat(acts(
                        """
                declare State balance : long  refused : int end
                declare Deposit amount : long end
                declare Withdraw amount : long end
                declare Statement end
                rule "deposit" when Deposit( $n : amount > 0 ) $s : State() then
                  modify($s) { setBalance(Math.addExact($s.getBalance(), $n)) }
                end
                rule "withdraw" when $w : Withdraw( $n : amount ) $s : State( balance >= $n ) then
                  delete($w);
                  modify($s) { setBalance($s.getBalance() - $n) }
                  hypha.emit("paid", Map.of("amount", $n));
                end
                rule "refuse" when Withdraw( $n : amount ) $s : State( balance < $n ) then
                  modify($s) { setRefused($s.getRefused() + 1) }
                  hypha.emit("refused", Map.of("missing", $n - $s.getBalance()));
                end
                rule "statement" when Statement() State( $b : balance, $r : refused ) then
                  hypha.emit("statement", Map.of("balance", $b, "refused", $r));
                end
                """,
                        Map.of("balance", 100),
                        signal("deposit", "amount", 50),
                        signal("deposit", "amount", -5),
                        signal("withdraw", "amount", 60),
                        signal("withdraw", "amount", 120),
                        signal("withdraw", "amount", 90),
                        signal("statement")))
                .containsExactly(
                        "emit paid {amount=60}",
                        "emit refused {missing=30}",
                        "emit paid {amount=90}",
                        "emit statement {balance=0, refused=1}");
    }

    @Test
    void shouldFailAndChangeNothingWhenAnAccountWouldOverflow() {
        assertThat(acts(
                        """
                declare State balance : long end
                declare Deposit amount : long end
                rule "deposit" when Deposit( $n : amount ) $s : State() then
                  modify($s) { setBalance(Math.addExact($s.getBalance(), $n)) }
                  hypha.emit("balance", Map.of("is", $s.getBalance()));
                end
                """,
                        Map.of("balance", Long.MAX_VALUE),
                        signal("deposit", "amount", -1),
                        signal("deposit", "amount", 2)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("emit balance {is=9223372036854775806}"),
                        second -> assertThat(second).contains("pack.drl:4: rule \"deposit\"", "long overflow"));
    }

    @Test
    void shouldSwitchAtTheEdgesWhenAThermostatHasTwo() {
        assertThat(acts(
                        """
                declare State heating : boolean  switched : int end
                declare Reading celsius : double end
                rule "on" when Reading( celsius < 18 ) $s : State( !heating ) then
                  modify($s) { setHeating(true), setSwitched($s.getSwitched() + 1) }
                  hypha.emit("heating", Map.of("on", true, "switched", $s.getSwitched()));
                end
                rule "off" when Reading( celsius > 21 ) $s : State( heating ) then
                  modify($s) { setHeating(false), setSwitched($s.getSwitched() + 1) }
                  hypha.emit("heating", Map.of("on", false, "switched", $s.getSwitched()));
                end
                """,
                        Map.of(),
                        signal("reading", "celsius", 18.0),
                        signal("reading", "celsius", 17.9),
                        signal("reading", "celsius", 12),
                        signal("reading", "celsius", 21),
                        signal("reading", "celsius", 21.5),
                        signal("reading", "celsius", 17)))
                .containsExactly(
                        "emit heating {on=true, switched=1}",
                        "emit heating {on=false, switched=2}",
                        "emit heating {on=true, switched=3}");
    }

    @Test
    void shouldTakeOneStateAfterTheOtherWhenAnOrderGoesItsWay() {
        assertThat(acts(
                        """
                declare enum Status NEW, PAID, SHIPPED, CANCELLED; end
                declare State status : Status  paid : BigDecimal end
                declare Pay amount : BigDecimal end
                declare Ship end
                declare Cancel end
                rule "pay" when Pay( $a : amount >= 9.95 ) $s : State( status == Status.NEW ) then
                  modify($s) { setStatus(Status.PAID), setPaid($a) }
                end
                rule "too little" when Pay( amount < 9.95 ) State( status == Status.NEW ) then hypha.emit("too little"); end
                rule "ship" when Ship() $s : State( status == Status.PAID ) then
                  modify($s) { setStatus(Status.SHIPPED) }
                  hypha.emit("shipped", Map.of("paid", $s.getPaid()));
                end
                rule "cancel" when Cancel() $s : State( status in (Status.NEW, Status.PAID) ) then
                  modify($s) { setStatus(Status.CANCELLED) }
                  hypha.emit("cancelled");
                end
                rule "too late" when (Cancel() or Pay()) State( status == Status.SHIPPED ) then hypha.emit("too late"); end
                """,
                        Map.of("status", "NEW"),
                        signal("ship"),
                        signal("pay", "amount", new BigDecimal("9.94")),
                        signal("pay", "amount", new BigDecimal("9.950")),
                        signal("ship"),
                        signal("cancel"),
                        signal("pay", "amount", 20)))
                .containsExactly("emit too little", "emit shipped {paid=9.95}", "emit too late", "emit too late");
    }

    @Test
    void shouldAddExactlyWhenACartHasItems() {
        assertThat(acts(
                        """
                declare Item name : String  price : BigDecimal  quantity : int end
                declare State items : List<Item> end
                declare Add name : String  price : BigDecimal  quantity : int = 1 end
                declare Remove name : String end
                declare Checkout end
                rule "add" when Add( $n : name, $p : price, $q : quantity > 0 ) $s : State() then
                  List items = new ArrayList($s.getItems());
                  items.add(new Item($n, $p, $q));
                  modify($s) { setItems(items) }
                end
                rule "remove" when Remove( $n : name ) $s : State() then
                  List items = new ArrayList($s.getItems());
                  items.removeIf(each -> ((Item) each).getName().equals($n));
                  modify($s) { setItems(items) }
                end
                rule "checkout" when
                  Checkout()
                  State( $items : items, items.size > 0 )
                  accumulate( Item( $p : price, $q : quantity ) from $items;
                              $total : sum( $p.multiply(BigDecimal.valueOf($q)) ), $pieces : sum($q), $dearest : max($p) )
                then
                  hypha.emit("bill", Map.of("total", $total, "pieces", $pieces, "dearest", $dearest));
                end
                rule "nothing to pay" when Checkout() State( items.empty ) then hypha.emit("nothing"); end
                """,
                        Map.of(),
                        signal("checkout"),
                        signal("add", "name", "pen", "price", new BigDecimal("0.10"), "quantity", 3),
                        signal("add", "name", "ink", "price", new BigDecimal("4.25")),
                        signal("add", "name", "nothing", "price", new BigDecimal("1"), "quantity", 0),
                        signal("checkout"),
                        signal("remove", "name", "pen"),
                        signal("checkout")))
                .containsExactly(
                        "emit nothing",
                        "emit bill {dearest=4.25, pieces=4, total=4.55}",
                        "emit bill {dearest=4.25, pieces=1, total=4.25}");
    }

    @Test
    void shouldCountEachVoterOnceWhenVotesAreCounted() {
        assertThat(acts(
                        """
                declare State voters : List<String>  votes : Map<String, Long>  closed : boolean end
                declare Vote by : String  choice : String end
                rule "count" when $v : Vote( $by : by != null, $c : choice ) $s : State( !closed, voters not contains $by ) then
                  delete($v);
                  List voters = new ArrayList($s.getVoters());
                  voters.add($by);
                  Map votes = new TreeMap($s.getVotes());
                  votes.merge($c, 1L, (a, b) -> (Long) a + (Long) b);
                  modify($s) { setVoters(voters), setVotes(votes) }
                end
                rule "twice" when Vote( $by : by ) State( !closed, voters contains $by ) then hypha.emit("twice", Map.of("by", $by)); end
                rule "closed" when Vote() State( closed ) then hypha.emit("closed"); end
                rule "decided" when $s : State( !closed, votes["yes"] != null, votes["yes"] >= 2 ) then
                  modify($s) { setClosed(true) }
                  hypha.emit("decided", Map.of("votes", $s.getVotes()));
                end
                """,
                        Map.of(),
                        signal("vote", "by", "ann", "choice", "yes"),
                        signal("vote", "by", "bob", "choice", "no"),
                        signal("vote", "by", "ann", "choice", "yes"),
                        signal("vote", "by", "cid", "choice", "yes"),
                        signal("vote", "by", "dan", "choice", "yes")))
                .containsExactly("emit twice {by=ann}", "emit decided {votes={no=1, yes=2}}", "emit closed");
    }

    @Test
    void shouldLetThreePassWhenThatIsTheRateOfATide() {
        assertThat(acts(
                        """
                declare State tokens : int  filled : long end
                declare Request id : int end
                rule "fill" salience 10 when Request() $s : State( filled < hypha.tide() ) then
                  modify($s) { setTokens(3), setFilled(hypha.tide()) }
                end
                rule "pass" when $r : Request( $id : id ) $s : State( tokens > 0 ) then
                  delete($r);
                  modify($s) { setTokens($s.getTokens() - 1) }
                  hypha.emit("pass", Map.of("id", $id));
                end
                rule "refuse" when Request( $id : id ) State( tokens == 0 ) then hypha.emit("refuse", Map.of("id", $id)); end
                """,
                        Map.of("tokens", 1, "filled", 3),
                        signal("request", "id", 1),
                        signal("request", "id", 2),
                        signal("request", "id", 3),
                        signal("request", "id", 4)))
                .containsExactly("emit pass {id=1}", "emit pass {id=2}", "emit pass {id=3}", "emit refuse {id=4}");
    }

    @Test
    void shouldWaitTwiceAsLongEachTimeWhenACallIsTriedAgain() {
        assertThat(acts(
                        """
                declare State attempts : int  given : int end
                declare Failure reason : String end
                declare Success end
                rule "again" when $f : Failure() $s : State( attempts < 3 ) then
                  delete($f);
                  modify($s) { setAttempts($s.getAttempts() + 1) }
                  hypha.wakeIn(1L << $s.getAttempts());
                end
                rule "give up" when $f : Failure( $r : reason ) $s : State( attempts == 3 ) then
                  delete($f);
                  modify($s) { setAttempts(0), setGiven($s.getGiven() + 1) }
                  hypha.emit("dead", Map.of("reason", $r == null ? "unknown" : $r));
                end
                rule "done" when Success() $s : State( attempts > 0 ) then
                  modify($s) { setAttempts(0) }
                  hypha.sleep();
                end
                """,
                        Map.of(),
                        signal("failure"),
                        signal("failure"),
                        signal("success"),
                        signal("success"),
                        signal("failure"),
                        signal("failure"),
                        signal("failure", "reason", "slow"),
                        signal("failure", "reason", "gone")))
                .containsExactly(
                        "wake in 2",
                        "wake in 4",
                        "sleep",
                        "wake in 2",
                        "wake in 4",
                        "wake in 8",
                        "emit dead {reason=gone}");
    }

    @Test
    void shouldCountEachWordWhenATextHasMany() {
        assertThat(acts(
                        """
                declare State counts : Map<String, Long> end
                declare Text words : List<String> end
                declare Ask word : String end
                rule "count" when Text( $words : words ) Hypha() $word : String( length > 2 ) from $words
                                  $s : State() then
                  Map counts = new TreeMap($s.getCounts());
                  counts.merge($word, 1L, (a, b) -> (Long) a + (Long) b);
                  modify($s) { setCounts(counts) }
                end
                rule "known" when Ask( $w : word ) State( $n : counts ) eval( $n.containsKey($w) ) then
                  hypha.emit("known", Map.of("times", $n.get($w)));
                end
                rule "unknown" when Ask( $w : word ) State( $n : counts ) eval( !$n.containsKey($w) ) then hypha.emit("unknown"); end
                """,
                        Map.of(),
                        signal("text", "words", List.of("the", "sea", "is", "the", "sea")),
                        signal("text", "words", List.of("sea")),
                        signal("ask", "word", "sea"),
                        signal("ask", "word", "is")))
                .containsExactly("emit known {times=3}", "emit unknown");
    }

    @Test
    void shouldGoOneStepAtATimeWhenALightTakesTurns() {
        assertThat(acts("""
                declare enum Light RED, GREEN, YELLOW; end
                declare State light : Light end
                declare Tick end
                rule "go" when $t : Tick() $s : State( light == Light.RED ) then delete($t); modify($s) { setLight(Light.GREEN) } end
                rule "slow" when $t : Tick() $s : State( light == Light.GREEN ) then delete($t); modify($s) { setLight(Light.YELLOW) } end
                rule "stop" when $t : Tick() $s : State( light == Light.YELLOW ) then delete($t); modify($s) { setLight(Light.RED) } end
                rule "show" salience 1 when Tick() State( $l : light ) then hypha.emit("light", Map.of("is", $l)); end
                """, Map.of("light", "RED"), signal("tick"), signal("tick"), signal("tick"), signal("tick")))
                .containsExactly(
                        "emit light {is=RED}",
                        "emit light {is=GREEN}",
                        "emit light {is=YELLOW}",
                        "emit light {is=RED}");
    }

    @Test
    void shouldTellWhoIsOutbidWhenAnAuctionGoesOn() {
        assertThat(acts(
                        """
                declare State high : long = 9  leader : String end
                declare Bid by : String  amount : long end
                rule "first" when $s : State( leader == null, $high : high ) Bid( amount > $high, $by : by, $a : amount ) then
                  modify($s) { setHigh($a), setLeader($by) }
                end
                rule "higher" when $s : State( leader != null, $high : high ) Bid( amount > $high, $by : by, $a : amount ) then
                  hypha.send($s.getLeader(), "outbid", Map.of("by", $a - $high));
                  modify($s) { setHigh($a), setLeader($by) }
                end
                rule "too low" salience 1 when State( $high : high ) Bid( amount <= $high ) then hypha.emit("too low"); end
                """,
                        Map.of(),
                        signal("bid", "by", "ann", "amount", 9),
                        signal("bid", "by", "ann", "amount", 10),
                        signal("bid", "by", "bob", "amount", 15),
                        signal("bid", "by", "cid", "amount", 15)))
                .as("a bid that has become the highest is too low for itself")
                .containsExactly(
                        "emit too low", "emit too low", "send ann outbid {by=5}", "emit too low", "emit too low");
    }
}
