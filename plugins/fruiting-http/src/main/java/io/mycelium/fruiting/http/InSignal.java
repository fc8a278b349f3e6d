package io.mycelium.fruiting.http;

import io.mycelium.api.value.PlainMap;

/** A signal as a request says it. */
record InSignal(String frequency, PlainMap payload, boolean urgent, long deadline) {}
