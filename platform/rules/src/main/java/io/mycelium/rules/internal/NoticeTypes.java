package io.mycelium.rules.internal;

import io.mycelium.api.rule.Notices;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AbstractClassTypeDeclarationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The types of what a hypha is told of its own signals, see {@link Notices}. A pack has them whose rules ask for them; one that
 * declares a type of such a name has its own.
 */
final class NoticeTypes {
    private static final DrlText FILE = new DrlText("notices.drl", """
            declare Refused @frequency("%s")
                frequency : String
                to : String
                why : String
                signal : String
                payload : Map
            end
            declare Unanswered @frequency("%s")
                frequency : String
                to : String
                question : String
                asked : long
            end
            """.formatted(Notices.REFUSED, Notices.UNANSWERED));

    private NoticeTypes() {}

    /** Those that some rules ask for, made anew: a build writes into them. */
    static List<ParsedPack.DeclaredType> askedFor(List<AuthoredRule> rules) {
        List<ParsedPack.DeclaredType> found = new ArrayList<>();
        for (AbstractClassTypeDeclarationDescr type : parsed().getClassAndEnumDeclarationDescrs()) {
            String name = type.getTypeName();
            if (rules.stream().anyMatch(rule -> asksFor(rule, name))) {
                found.add(new ParsedPack.DeclaredType(name, FILE, type));
            }
        }
        return found;
    }

    private static boolean asksFor(AuthoredRule rule, String type) {
        return PackModel.patterns(rule.descr().getLhs()).stream()
                .anyMatch(pattern -> PackModel.simpleName(pattern).equals(type));
    }

    private static PackageDescr parsed() {
        try {
            return new DrlParser(LanguageLevelOption.DRL6).parse(false, new StringReader(FILE.text()));
        } catch (DroolsParserException e) {
            throw new IllegalStateException(e);
        }
    }
}
