package io.mycelium.core.tide;

import io.mycelium.core.blueprint.BlueprintChanges;
import java.util.stream.Collectors;

/** A network can't begin or resume. The message says why, and what to do. */
public class NetworkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NetworkException(String message) {
        super(message);
    }

    /** The blueprint is of another network than the one that the checkpoint holds: more differs than settings do. */
    public static final class BlueprintChanged extends NetworkException {
        private static final long serialVersionUID = 1L;

        private final transient BlueprintChanges changes;

        BlueprintChanged(String network, BlueprintChanges changes) {
            super("the blueprint of network '" + network + "' is not the one it was begun with: "
                    + changes.others().stream()
                            .map(BlueprintChanges.Change::text)
                            .collect(Collectors.joining("; "))
                    + ". The checkpoint wins: put the blueprint back, or begin anew with --fresh,"
                    + " which moves the old data aside");
            this.changes = changes;
        }

        public BlueprintChanges changes() {
            return changes;
        }
    }
}
