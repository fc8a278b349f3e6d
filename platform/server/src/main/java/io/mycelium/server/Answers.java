package io.mycelium.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.HyphaePicture;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.runtime.NetworkStatus;
import io.mycelium.runtime.Stopped;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers as JSON. Words are written as traces show them, ids as text, digests in hexadecimal. */
final class Answers {
    private final ObjectMapper json = JsonMapper.builder()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .addModule(new SimpleModule()
                    .addSerializer(PlainMap.class, plain())
                    .addSerializer(PlainList.class, plain())
                    .addSerializer(VitalityLevel.class, text(VitalityLevel::word))
                    .addSerializer(Dissonance.Kind.class, text(Dissonance.Kind::word))
                    .addSerializer(SignalId.class, text(SignalId::toString))
                    .addSerializer(Signal.class, tree(Answers::signal))
                    .addSerializer(NetworkStatus.class, tree(Answers::status))
                    .addSerializer(CheckpointInfo.class, tree(Answers::checkpoint))
                    .addSerializer(NetworkView.HyphaLine.class, tree(Answers::line))
                    .addSerializer(HyphaePicture.Line.class, tree(Answers::line))
                    .addSerializer(NetworkView.HyphaDetail.class, tree(Answers::hypha)))
            .build();

    byte[] bytes(Object body) throws IOException {
        return body instanceof Answer.Text text ? text.bytes() : json.writeValueAsBytes(body);
    }

    /** How the networks of the server with this process id have ended. */
    byte[] stopped(long pid, Stopped stopped) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("stopping", true);
        fields.put("pid", pid);
        fields.put("well", stopped.well());
        fields.put("lines", stopped.lines());
        return json.writeValueAsBytes(fields);
    }

    /** A problem document (RFC 9457). */
    byte[] problem(Refusal refusal) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", refusal.title());
        problem.put("status", refusal.status());
        problem.put("detail", refusal.getMessage());
        if (!refusal.errors().isEmpty()) {
            problem.put("errors", refusal.errors());
        }
        return json.writeValueAsBytes(problem);
    }

    private static Map<String, @Nullable Object> signal(Signal signal) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", signal.id());
        fields.put("frequency", signal.frequency());
        fields.put("payload", signal.payload());
        fields.put("cause", signal.cause());
        fields.put("root", signal.root());
        fields.put("tide", signal.tide());
        fields.put("urgent", signal.urgent());
        long deadline = signal.deadline();
        fields.put("deadline", deadline == Signal.NO_DEADLINE || deadline < 0 ? null : deadline);
        fields.put("deadlineAt", deadline < 0 ? Instant.ofEpochMilli(~deadline).toString() : null);
        fields.put("replayOf", signal.replayOf());
        return fields;
    }

    private static Map<String, @Nullable Object> status(NetworkStatus network) {
        NetworkView.Status status = network.boundary();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("network", status.network());
        fields.put("tide", status.tide());
        fields.put("hyphae", status.hyphae());
        fields.put("awake", status.awake());
        fields.put("sockets", status.sockets());
        fields.put("waiting", status.waiting());
        fields.put("counters", status.counters());
        fields.put("births", status.births());
        fields.put("deaths", status.deaths());
        fields.put("checkpointTide", status.checkpointTide());
        fields.put("quiet", network.quiet());
        fields.put("ended", network.over());
        fields.put("failed", network.failure());
        fields.put("standing", network.stands());
        fields.put("busy", network.busy());
        fields.put("faults", status.faults());
        fields.put("digest", String.format("%016x", status.digest()));
        return fields;
    }

    private static Map<String, @Nullable Object> line(NetworkView.HyphaLine line) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", line.id());
        fields.put("species", line.species());
        fields.put("pack", line.pack());
        fields.put("generation", line.generation());
        fields.put("age", line.age());
        fields.put("vitality", line.vitality().level());
        fields.put("score", line.vitality().score());
        fields.put("queued", line.queued());
        fields.put("awake", line.awake());
        return fields;
    }

    private static Map<String, @Nullable Object> line(HyphaePicture.Line seen) {
        Map<String, @Nullable Object> fields = line(seen.line());
        fields.put("energy", seen.energy());
        fields.put("exhausted", seen.exhausted());
        fields.put("failures", seen.failures());
        fields.put("quarantined", seen.quarantined());
        return fields;
    }

    private static Map<String, @Nullable Object> checkpoint(CheckpointInfo info) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("tide", info.tide());
        fields.put("name", info.name());
        fields.put("bytes", info.bytes());
        fields.put("writtenAt", Instant.ofEpochMilli(info.writtenAt()).toString());
        return fields;
    }

    /** The line of the list first, then the rest, on one level. */
    private static Map<String, @Nullable Object> hypha(NetworkView.HyphaDetail detail) {
        Map<String, @Nullable Object> fields = line(detail.line());
        fields.put("wakesAt", detail.wakesAt() < 0 || detail.wakesAt() == Long.MAX_VALUE ? null : detail.wakesAt());
        fields.put("exhausted", detail.exhausted());
        fields.put("quarantined", detail.quarantined());
        fields.put("state", detail.state());
        fields.put("inbox", detail.inbox());
        fields.put("in", detail.in());
        fields.put("out", detail.out());
        fields.put("more", detail.more());
        fields.put("dissonances", detail.dissonances());
        return fields;
    }

    private static <T> JsonSerializer<T> plain() {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeRawValue(PlainJson.text(value));
            }
        };
    }

    private interface Text<T> {
        String of(T value);
    }

    private interface Tree<T> {
        Map<String, @Nullable Object> of(T value);
    }

    private static <T> JsonSerializer<T> text(Text<T> text) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(text.of(value));
            }
        };
    }

    private static <T> JsonSerializer<T> tree(Tree<T> tree) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                provider.defaultSerializeValue(tree.of(value), out);
            }
        };
    }
}
