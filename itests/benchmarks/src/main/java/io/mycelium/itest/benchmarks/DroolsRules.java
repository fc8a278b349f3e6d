package io.mycelium.itest.benchmarks;

import java.util.Properties;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** Drools as it comes, without the platform: rules of a text, in one session. */
final class DroolsRules {
    private DroolsRules() {}

    /** @param executable whether as an executable model (Java made of the rules), or the classic way */
    static KieBase base(String drl, boolean executable) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId(
                "io.mycelium.beside", "rules" + Integer.toHexString(drl.hashCode()), executable ? "2" : "1"));
        KieModuleModel module = services.newKieModuleModel();
        module.newKieBaseModel("base")
                .setDefault(true)
                .newKieSessionModel("session")
                .setDefault(true);
        files.writeKModuleXML(module.toXML());
        files.write("src/main/resources/beside/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(executable ? ExecutableModelProject.class : DrlProject.class);
        Check.that(
                !builder.getResults().hasMessages(Message.Level.ERROR),
                "rules: %s",
                builder.getResults().getMessages());
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** A session for one thread, which Drools may then do without its locks. */
    static KieSession session(KieBase base) {
        KieSessionConfiguration settings = KieServices.get().newKieSessionConfiguration(new Properties());
        settings.setOption(ThreadSafeOption.NO);
        return base.newKieSession(settings, null);
    }
}
