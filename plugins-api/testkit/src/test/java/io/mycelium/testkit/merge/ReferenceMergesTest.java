package io.mycelium.testkit.merge;

import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.settings.BadSettings;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** The reference policies keep the contract that all must keep. */
class ReferenceMergesTest {
    private abstract static class Contract extends MergePolicyContract {
        private final String kind;

        Contract(String kind) {
            this.kind = kind;
        }

        @Override
        protected MergePolicy policy() {
            return ReferenceMerges.all().get(kind);
        }

        @Override
        public List<PlainMap> goodSettings() {
            return List.of(PlainMap.EMPTY);
        }

        @Override
        public List<BadSettings> badSettings() {
            return List.of();
        }
    }

    @Nested
    class Sum extends Contract {
        Sum() {
            super("sum");
        }
    }

    @Nested
    class LastWriter extends Contract {
        LastWriter() {
            super("last-writer");
        }
    }
}
