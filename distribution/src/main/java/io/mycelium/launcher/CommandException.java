package io.mycelium.launcher;

/** A verb can't go on: the message is for people, the code is what the process ends with. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int UNREACHABLE = 3;

    private final int exitCode;

    private CommandException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static CommandException failed(String message) {
        return new CommandException(FAILED, message);
    }

    static CommandException usage(String message) {
        return new CommandException(USAGE, message);
    }

    static CommandException unreachable(String message) {
        return new CommandException(UNREACHABLE, message);
    }

    int exitCode() {
        return exitCode;
    }
}
