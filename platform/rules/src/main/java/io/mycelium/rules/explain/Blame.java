package io.mycelium.rules.explain;

import java.util.List;

/**
 * What kept a rule from firing.
 *
 * @param kind which sort of reason
 * @param file where the condition to blame is; the rule's own file if that is none
 * @param line its line
 * @param condition it, in the author's words; empty if no condition is to blame
 * @param values what went into it: {@code delay = 35}
 * @param why a sentence, or the end of one that begins with the condition
 * @param more what else there is to know, a line each
 */
public record Blame(
        Kind kind, String file, int line, String condition, List<String> values, String why, List<String> more) {
    /** The sorts of reasons. */
    public enum Kind {
        /** A constraint did not hold. */
        CONSTRAINT,
        /** There was no fact of the type that a pattern asks for. */
        NO_FACT,
        /** Something was there that must not be. */
        NOT,
        /** Something was not there. */
        EXISTS,
        /** An exception to {@code forall} was there. */
        FORALL,
        /** An {@code eval} was false. */
        EVAL,
        /** A list had no member that fits, or none at all. */
        FROM,
        /** What was gathered came to something else, or to nothing. */
        ACCUMULATE,
        /** A query had no answer, and it is not one of its own conditions that is to blame. */
        QUERY,
        /** No branch of an {@code or} held. */
        OR,
        /** A condition threw. */
        THROWS,
        /** It held, until another rule changed something. */
        OVERTAKEN,
        /** It held, and another rule of its {@code activation-group} fired. */
        GROUP,
        /** It is marked {@code @recovery}, and this was no recovery. */
        RECOVERY,
        /** It held before the signal came, so its turn was before. */
        STANDING,
        /** It held, and there was no energy left. */
        ENERGY,
        /** It held, and the step failed before its turn. */
        FAILED,
        /** The step was not taken: the payload does not fit. */
        UNFIT,
        /** It held, and was not enabled, or its agenda group had not the focus. */
        DISABLED,
        /** It held in the end, and nothing that it listens to had said so. */
        UNHEARD,
        /** Its conditions can't be tested alone. */
        UNKNOWN
    }

    public Blame {
        values = List.copyOf(values);
        more = List.copyOf(more);
    }

    /** The same, with something more to know. */
    Blame with(List<String> others) {
        return new Blame(kind, file, line, condition, values, why, others);
    }

    /** The same condition with its values, as what another part of the rule says of it. */
    Blame as(Kind other, String says, List<String> others) {
        return new Blame(other, file, line, condition, values, says, others);
    }

    /** The place, as editors know it: {@code airports.drl:14}. */
    public String place() {
        return file + ":" + line;
    }
}
