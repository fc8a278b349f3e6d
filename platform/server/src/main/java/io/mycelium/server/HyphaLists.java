package io.mycelium.server;

import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.settings.DidYouMean;
import io.mycelium.core.tide.HyphaePicture;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.UnknownNameException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lists of hyphae: in the order of their birth, as of the boundary at which a page is asked for, or put in order by what is
 * worst, from a picture that is taken beside the tides. And how well they are, from such a picture too. Thread-safe.
 */
final class HyphaLists {
    /** The cursor of a sorted list is the number of its picture, and the place in it in so many bits. */
    private static final int PLACE_BITS = 32;

    private final Server server;
    private final Control control;
    private final Map<String, HyphaePictures> pictures = new ConcurrentHashMap<>();

    HyphaLists(Server server, Control control) {
        this.server = server;
        this.control = control;
    }

    /** Throws {@link UnknownNameException} if there is no such network. */
    private HyphaePictures pictures(String network) {
        server.status(network);
        return pictures.computeIfAbsent(network, name -> new HyphaePictures(server, name, System::nanoTime));
    }

    Answer list(Route.Call call) {
        Ask ask = call.ask();
        String sort = ask.text("sort");
        if (sort != null) {
            return sorted(call, measure(sort));
        }
        if (ask.text("level") != null) {
            throw Refusal.badRequest(
                    "level picks from a list that is put in order: say sort too, such as sort=vitality");
        }
        Ask.Page page = ask.page();
        String species = ask.text("species");
        NetworkView.Page<NetworkView.HyphaLine> found =
                control.at(call.network(), n -> n.graph().hyphae(species, page.after(), page.limit()));
        return Control.page(
                "hyphae", found, server.status(call.network()).boundary().hyphae());
    }

    private static HyphaePicture.Measure measure(String word) {
        List<String> words = Arrays.stream(HyphaePicture.Measure.values())
                .map(HyphaePicture.Measure::word)
                .toList();
        return HyphaePicture.Measure.of(word)
                .orElseThrow(
                        () -> Refusal.badRequest("sort should be one of " + String.join(", ", words) + ", and is \""
                                + word + "\""
                                + DidYouMean.among(words, word)
                                        .map(meant -> "; did you mean " + meant + "?")
                                        .orElse("")));
    }

    private static @Nullable VitalityLevel level(Ask ask) {
        String word = ask.text("level");
        if (word == null) {
            return null;
        }
        List<VitalityLevel> levels = Arrays.asList(VitalityLevel.values());
        return levels.stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("level should be one of "
                        + String.join(
                                ", ", levels.stream().map(VitalityLevel::word).toList()) + ", and is \"" + word
                        + "\""));
    }

    private Answer sorted(Route.Call call, HyphaePicture.Measure measure) {
        Ask.Page page = call.ask().page();
        VitalityLevel level = level(call.ask());
        HyphaePictures all = pictures(call.network());
        HyphaePictures.Taken taken = page.after() == 0 ? all.fresh() : all.named(page.after() >>> PLACE_BITS);
        HyphaePicture.Order order =
                taken.by(new HyphaePictures.Sort(measure, call.ask().text("species"), level));
        int from = (int) page.after();
        List<HyphaePicture.Line> lines = from < 0 ? List.of() : order.some(from, page.limit());
        int end = from + lines.size();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("hyphae", lines);
        answer.put("of", order.size());
        answer.put("next", lines.isEmpty() || end >= order.size() ? null : taken.number() << PLACE_BITS | end);
        answer.put("begun", taken.picture().begun());
        answer.put("tide", taken.picture().tide());
        return Answer.ok(answer);
    }

    Answer health(Route.Call call) {
        HyphaePicture picture = pictures(call.network()).fresh().picture();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("health", control.at(call.network(), n -> {
            NetworkView.Health health = n.health(picture);
            n.history()
                    .worst(health.worst().stream()
                            .map(NetworkView.AilingLine::id)
                            .toList());
            return health;
        }));
        answer.put("begun", picture.begun());
        answer.put("tide", picture.tide());
        return Answer.ok(answer);
    }
}
