package io.mycelium.launcher;

import picocli.CommandLine.Command;

/** A verb that only has verbs below it. */
@Command
abstract class VerbGroup extends Verb {
    @Override
    public Integer call() {
        throw CommandException.usage("'" + spec().qualifiedName() + "' needs one of: "
                + String.join(", ", spec().subcommands().keySet()));
    }
}
