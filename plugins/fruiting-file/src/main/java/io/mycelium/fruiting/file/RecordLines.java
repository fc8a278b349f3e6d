package io.mycelium.fruiting.file;

import io.mycelium.api.fruiting.Output;
import io.mycelium.fruiting.shared.JsonWriter;
import java.util.stream.Stream;

/** How outputs stand in a file, a line each. For one thread at a time. */
interface RecordLines {
    /** JSON lines. */
    RecordLines JSON = new RecordLines() {
        @Override
        public Stream<String> head() {
            return Stream.empty();
        }

        @Override
        public String line(Output output) {
            return JsonWriter.text(json -> JsonWriter.output(json, output));
        }

        @Override
        public Stream<String> gap(long outputs) {
            return Stream.of("{\"gap\":" + outputs + "}");
        }
    };

    /** Returns what stands at the beginning of a file. */
    Stream<String> head();

    String line(Output output);

    /** Returns what stands for so many outputs that were lost. */
    Stream<String> gap(long outputs);
}
