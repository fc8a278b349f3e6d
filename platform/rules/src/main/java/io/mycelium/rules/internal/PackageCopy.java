package io.mycelium.rules.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.base.definitions.impl.KnowledgePackageImpl;
import org.drools.base.rule.accessor.ReturnValueExpression;
import org.drools.base.rule.accessor.Wireable;
import org.drools.mvel.MVELGroupByAccumulate;

/**
 * Copies what Drools has built of a pack, by writing it and reading it back. Drools 10.2 can't write the key of a
 * {@code groupby}: that is code without any state, so the copy has the same.
 */
final class PackageCopy {
    /** Stands for what is not written. */
    private record Shared(int number) implements Serializable {}

    private PackageCopy() {}

    /** @param loader where the classes of the pack are */
    static KnowledgePackageImpl of(KnowledgePackageImpl built, ClassLoader loader) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Object> shared = new ArrayList<>();
        try (Writing out = new Writing(bytes, shared)) {
            out.writeObject(built);
            out.flush();
            InputStream written = new ByteArrayInputStream(bytes.toByteArray());
            try (Reading in = new Reading(written, loader, out.getClonedByIdentity(), shared)) {
                return (KnowledgePackageImpl) in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Writing extends DroolsObjectOutputStream {
        private final List<Object> shared;

        Writing(OutputStream out, List<Object> shared) throws IOException {
            super(out, true);
            this.shared = shared;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object each) {
            if (each instanceof MVELGroupByAccumulate.GroupingFunctionWirer) {
                Wireable none = key -> {}; // as the copy has the key already
                shared.add(none);
            } else if (each instanceof ReturnValueExpression && !(each instanceof Serializable)) {
                shared.add(each);
            } else {
                return each;
            }
            return new Shared(shared.size() - 1);
        }
    }

    private static final class Reading extends DroolsObjectInputStream {
        private final List<Object> shared;

        Reading(InputStream in, ClassLoader loader, Map<String, Object> cloned, List<Object> shared)
                throws IOException {
            super(in, loader, cloned);
            this.shared = shared;
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object each) {
            return each instanceof Shared kept ? shared.get(kept.number()) : each;
        }
    }
}
