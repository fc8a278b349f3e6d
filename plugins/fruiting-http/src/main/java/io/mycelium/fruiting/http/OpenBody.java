package io.mycelium.fruiting.http;

/** A body that is open, by its network and name. */
sealed interface OpenBody permits OpenInput, OpenOutput {
    String network();

    String body();

    void close();
}
