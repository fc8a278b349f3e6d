package io.mycelium.drools;

import java.util.List;
import org.kie.api.internal.utils.KieService;

/**
 * Drools finds its own services through the context class loader of whatever thread asks first, and remembers what it
 * did not find for ever. In a container that thread belongs to somebody else; so each service is asked for here, once,
 * with the class loader that has them.
 */
final class DroolsServices {
    /** The service types that Drools' jars bring providers for. A test compares this list with the jars. */
    static final List<String> TYPES = List.of(
            "org.drools.base.base.CoreComponentsBuilder",
            "org.drools.compiler.builder.impl.classbuilder.ClassBuilderFactory",
            "org.drools.compiler.kie.builder.impl.InternalKieModuleProvider",
            "org.drools.compiler.kie.builder.impl.KieBaseUpdaters",
            "org.drools.compiler.rule.builder.ConstraintBuilder",
            "org.drools.core.base.FieldAccessorFactory",
            "org.drools.core.common.TruthMaintenanceSystemFactory",
            "org.drools.core.reteoo.AgendaComponentFactory",
            "org.drools.core.reteoo.CoreComponentFactory",
            "org.drools.core.reteoo.RuntimeComponentFactory",
            "org.drools.kiesession.factory.KnowledgeHelperFactory",
            "org.drools.modelcompiler.PrototypeService",
            "org.drools.wiring.api.ComponentsSupplier",
            "org.kie.api.KieServices",
            "org.kie.api.command.KieCommands",
            "org.kie.api.concurrent.KieExecutors",
            "org.kie.api.internal.assembler.KieAssemblerService",
            "org.kie.api.internal.assembler.KieAssemblers",
            "org.kie.api.internal.runtime.KieRuntimes",
            "org.kie.api.internal.weaver.KieWeavers",
            "org.kie.api.io.KieResources",
            "org.kie.api.prototype.PrototypeBuilder$Creator",
            "org.kie.internal.builder.JaxbConfigurationFactoryService",
            "org.kie.internal.builder.KnowledgeBuilderFactoryService");

    private DroolsServices() {}

    /** How many of them were found. */
    static int prime() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = DroolsServices.class.getClassLoader();
        thread.setContextClassLoader(own);
        try {
            int found = 0;
            for (String type : TYPES) {
                found += prime(type, own) ? 1 : 0;
            }
            return found;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is known by its name only
    private static boolean prime(String type, ClassLoader loader) {
        try {
            Class<?> service = Class.forName(type, true, loader);
            return KieService.class.isAssignableFrom(service) && KieService.load((Class) service) != null;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Drools has no service type " + type + "; was its version changed?", e);
        }
    }
}
