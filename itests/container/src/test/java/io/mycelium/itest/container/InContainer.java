package io.mycelium.itest.container;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.TestContainerException;
import org.ops4j.pax.exam.TestProbeBuilder;
import org.ops4j.pax.exam.spi.DefaultExamSystem;
import org.ops4j.pax.exam.spi.PaxExamRuntime;
import org.osgi.framework.BundleContext;

/**
 * Runs the tests of a class inside a container with the bundles of the packaged server: one container a class, each test
 * on a new object of the class as the container's bundle of tests sees it. A test may take the {@link BundleContext} of
 * that bundle. Test classes and methods are public, and use no lifecycle methods: JUnit would call those outside.
 */
public final class InContainer
        implements BeforeAllCallback, AfterAllCallback, InvocationInterceptor, ParameterResolver {
    private final Map<String, TestAddress> tests = new HashMap<>();
    private TestContainer container;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Class<?> type = context.getRequiredTestClass();
        ExamSystem system = DefaultExamSystem.create(PackagedServer.of(type).options());
        TestProbeBuilder probe = system.createProbe();
        for (Method test : AnnotationSupport.findAnnotatedMethods(type, Test.class, HierarchyTraversalMode.TOP_DOWN)) {
            tests.put(test.getName(), probe.addTest(type, test.getName()));
        }
        container = PaxExamRuntime.createContainer(system);
        container.start();
        container.installProbe(probe.build().getStream());
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> test, ExtensionContext context)
            throws Throwable {
        invocation.skip();
        try {
            container.call(tests.get(test.getExecutable().getName()));
        } catch (TestContainerException e) {
            throw e.getCause() instanceof InvocationTargetException thrown ? thrown.getTargetException() : e;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (container != null) {
            container.stop();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BundleContext.class;
    }

    /** Nothing: the container gives the method its own. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return null;
    }
}
