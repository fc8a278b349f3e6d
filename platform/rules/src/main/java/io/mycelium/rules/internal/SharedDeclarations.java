package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.PackReader;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.drl.ast.descr.AbstractClassTypeDeclarationDescr;
import org.drools.drl.ast.descr.FunctionDescr;

/** What may stand in the file that packs share: what they say to each other, and nothing that one of them does. */
final class SharedDeclarations {
    private static final String HINT = "put it into the pack that it belongs to";

    private SharedDeclarations() {}

    static void check(ParsedPack pack, List<PackProblem> problems) {
        for (AuthoredRule rule : pack.rules()) {
            if (rule.file().name().equals(PackReader.SHARED)) {
                Place place = rule.place();
                refuse(place, "rule \"" + rule.name() + "\" stands where packs declare what they share", problems);
            }
        }
        for (ParsedPack.ParsedFile file : pack.files()) {
            if (isIn(file)) {
                for (FunctionDescr function : file.descr().getFunctions()) {
                    Place place = file.text().place(Math.max(0, function.getStartCharacter()));
                    refuse(
                            place,
                            "the function '" + function.getName() + "' stands where packs declare what they share",
                            problems);
                }
            }
        }
        ParsedPack.DeclaredType state = pack.types().get("State");
        if (state != null && state.file().name().equals(PackReader.SHARED)) {
            refuse(state.place(), "State is what hyphae of one pack have, and is not shared", problems);
        }
    }

    static boolean isIn(ParsedPack.ParsedFile file) {
        return file.text().name().equals(PackReader.SHARED);
    }

    /** Reports types that are shared, and declared in the pack once more. */
    static void checkOwnTypes(ParsedPack pack, List<PackProblem> problems) {
        Set<String> shared = new HashSet<>();
        pack.files().stream()
                .filter(SharedDeclarations::isIn)
                .forEach(file -> file.descr().getClassAndEnumDeclarationDescrs().forEach(type -> {
                    if (!shared.add(type.getTypeName())) {
                        twice(file.text(), type, "", problems);
                    }
                }));
        for (ParsedPack.ParsedFile file : pack.files()) {
            if (!isIn(file)) {
                file.descr().getClassAndEnumDeclarationDescrs().stream()
                        .filter(type -> shared.contains(type.getTypeName()))
                        .forEach(type -> twice(file.text(), type, "; it is shared, in " + PackReader.SHARED, problems));
            }
        }
    }

    private static void twice(
            DrlText file, AbstractClassTypeDeclarationDescr type, String where, List<PackProblem> problems) {
        Place place = file.place(Math.max(0, type.getStartCharacter()));
        problems.add(PackProblem.error(
                file.name(),
                place.line(),
                place.column(),
                "the type " + type.getTypeName() + " is declared twice" + where,
                null));
    }

    private static void refuse(Place place, String message, List<PackProblem> problems) {
        problems.add(PackProblem.error(PackReader.SHARED, place.line(), place.column(), message, HINT));
    }
}
