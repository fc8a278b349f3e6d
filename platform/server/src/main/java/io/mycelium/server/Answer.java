package io.mycelium.server;

/**
 * What a request is answered with.
 *
 * @param body an object of records, maps, lists and values, for JSON; or a {@link Text}
 */
record Answer(int status, Object body) {
    static Answer ok(Object body) {
        return new Answer(200, body);
    }

    /** Something that is written as it is. */
    record Text(String type, byte[] bytes) {}

    /** Its media type. */
    String type() {
        return body instanceof Text text ? text.type() : "application/json";
    }
}
