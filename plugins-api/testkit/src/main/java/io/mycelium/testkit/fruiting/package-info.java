/**
 * A bench for fruiting bodies: an ingress, an output log and a context that live in memory and are worked by hand, and the
 * suite that every kind of body passes.
 *
 * <pre>{@code
 * BodyBench bench = new BodyBench("airports", "input", folder, PlainMap.of("path", "flights.jsonl", "frequency", "flight"));
 * InputBody open = service.openInput(bench);
 * bench.take(open, 100);               // a tide asks the body; its memory is kept on the bench
 * bench.ingress().tide();              // or: a tide takes what the body has offered
 * }</pre>
 */
@Export
@Version("0.3.0")
@NullMarked
package io.mycelium.testkit.fruiting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
