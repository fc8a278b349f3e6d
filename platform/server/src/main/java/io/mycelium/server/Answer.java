package io.mycelium.server;

/**
 * What a request is answered with.
 *
 * @param body an object of records, maps, lists and values, for JSON
 */
record Answer(int status, Object body) {
    static Answer ok(Object body) {
        return new Answer(200, body);
    }
}
