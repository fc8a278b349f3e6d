package io.mycelium.rules.types;

import java.util.concurrent.atomic.AtomicLong;

/** A part of a state that counts how often one is made: what a copy costs. */
public class Counted {
    public static final AtomicLong MADE = new AtomicLong();

    private long value;

    public Counted() {
        MADE.incrementAndGet();
    }

    public long getValue() {
        return value;
    }

    public void setValue(long value) {
        this.value = value;
    }
}
