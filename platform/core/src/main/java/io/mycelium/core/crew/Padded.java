package io.mycelium.core.crew;

/**
 * Room in front of the fields that a worker writes with every ACT. Without it, the collector puts what two workers write
 * into one cache line now and then, and each of them waits for the other one's writes: two workers then took up to three
 * times as long as one. Two lines, because processors fetch them in pairs; how a class is laid out, superclass first, is
 * HotSpot's.
 */
@SuppressWarnings("unused")
public abstract class Padded {
    private long p00;
    private long p01;
    private long p02;
    private long p03;
    private long p04;
    private long p05;
    private long p06;
    private long p07;
    private long p08;
    private long p09;
    private long p10;
    private long p11;
    private long p12;
    private long p13;
    private long p14;
    private long p15;
}
