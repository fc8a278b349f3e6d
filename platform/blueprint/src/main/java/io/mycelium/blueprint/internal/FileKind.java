package io.mycelium.blueprint.internal;

/**
 * What a file is to be, for messages.
 *
 * @param name such as {@code blueprint}
 * @param begins how one begins
 */
record FileKind(String name, String begins) {
    static final FileKind BLUEPRINT = new FileKind("blueprint", "network: <name>");
}
