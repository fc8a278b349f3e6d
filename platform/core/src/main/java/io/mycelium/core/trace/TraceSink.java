package io.mycelium.core.trace;

/** Is told what each tide did, at its end, on the tide's thread. Must not block for long, and not throw. */
public interface TraceSink {
    void tide(TraceEvent.Tide tide);
}
