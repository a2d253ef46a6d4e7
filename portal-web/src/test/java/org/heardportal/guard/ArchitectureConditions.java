package org.heardportal.guard;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What the rules of the architecture are made of, where ArchUnit has no word for it. */
final class ArchitectureConditions {

    private ArchitectureConditions() {
    }

    static ArchCondition<JavaClass> haveAPlaceUnder(String root) {
        return condition("be in a package that the architecture names", (type, report) ->
                report.check(ImportOrder.knows(childOf(root, type)), type.getName() + " is in the package '" + childOf(root, type) + "', which the architecture does not name"));
    }

    static ArchCondition<JavaClass> importInOrderUnder(String root) {
        return condition("import only what the order of the packages allows", (type, report) -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(root + '.'))
                .forEach(dependency -> report.check(
                        ImportOrder.allows(childOf(root, type), childOf(root, dependency.getTargetClass())), dependency.getDescription())));
    }

    static ArchCondition<JavaClass> showNoTypeOf(String library) {
        return condition("show no type of " + library, (type, report) -> type.getMembers().stream()
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC) || member.getModifiers().contains(JavaModifier.PROTECTED))
                .forEach(member -> report.check(
                        typesShownBy(member).noneMatch(shown -> shown.getPackageName().startsWith(library)), member.getFullName() + " shows a type of " + library)));
    }

    static ArchCondition<JavaClass> beUsedByTheirParentAlone() {
        return condition("be used by their parent package alone", (type, report) -> type.getDirectDependenciesToSelf().stream()
                .filter(dependency -> !dependency.getOriginClass().getPackageName().equals(type.getPackageName()))
                .forEach(dependency -> report.check(
                        dependency.getOriginClass().getPackageName().equals(parentOf(type.getPackageName())), dependency.getDescription())));
    }

    static ArchCondition<JavaClass> beTheOnlyPublicClassOfTheirPackage() {
        return condition("be the only public class of their package", (type, report) -> report.check(
                type.getPackage().getClasses().stream().filter(other -> other.isTopLevelClass() && other.getModifiers().contains(JavaModifier.PUBLIC)).count() == 1,
                type.getName() + " is one of several public classes"));
    }

    static ArchCondition<JavaClass> observeInsideTheTransaction() {
        return condition("observe events inside the transaction", (type, report) -> type.getMethods().forEach(method -> {
            boolean inside = method.getParameterAnnotations().stream().flatMap(Collection::stream).anyMatch(ArchitectureConditions::observesInProgress);
            report.check(inside, method.getFullName() + " observes inside the transaction");
        }));
    }

    static ArchCondition<JavaClass> print() {
        return condition("print", (type, report) -> {
            type.getFieldAccessesFromSelf().forEach(access -> report.check(
                    access.getTargetOwner().isEquivalentTo(System.class) && Set.of("out", "err").contains(access.getName()), access.getDescription()));
            calls(type).forEach(call -> report.check(
                    call.getName().equals("printStackTrace") && call.getTarget().getRawParameterTypes().isEmpty(), call.getDescription()));
        });
    }

    static ArchCondition<JavaClass> beCalledAServiceWithoutBeingARecord() {
        return condition("be called a service without being a record", (type, report) ->
                report.check(type.getSimpleName().endsWith("Service") && !type.isRecord(), type.getName() + " is called a service"));
    }

    static ArchCondition<JavaClass> readTheTimeWithoutAClock() {
        return condition("read the time without a clock", (type, report) -> calls(type).forEach(call -> {
            boolean now = call.getTargetOwner().getPackageName().startsWith("java.time") && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
            boolean date = call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
            report.check(now || date, call.getDescription());
        }));
    }

    static ArchCondition<JavaClass> makeAClock() {
        return condition("make a clock", (type, report) -> calls(type).forEach(call ->
                report.check(call.getTargetOwner().isEquivalentTo(Clock.class) && call.getName().startsWith("system"), call.getDescription())));
    }

    static ArchCondition<JavaClass> readASetting() {
        String setting = "org.eclipse.microprofile.config.inject.ConfigProperty";
        return condition("read a setting", (type, report) -> {
            type.getFields().forEach(field -> report.check(field.isAnnotatedWith(setting), field.getFullName() + " reads a setting"));
            type.getCodeUnits().forEach(unit -> report.check(
                    unit.getParameterAnnotations().stream().flatMap(Collection::stream).anyMatch(annotation -> annotation.getRawType().getName().equals(setting)),
                    unit.getFullName() + " reads a setting"));
        });
    }

    static ArchCondition<JavaClass> beOneOfAtMost(int number) {
        return condition("be one of at most " + number, (type, report) -> report.check(
                type.getPackage().getClasses().stream().filter(JavaClass::isTopLevelClass).filter(each -> !each.isArray()).count() <= number,
                type.getName() + " is one of more than " + number));
    }

    static DescribedPredicate<JavaClass> areAnnotatedWithAnyOf(String... annotations) {
        return DescribedPredicate.describe("are annotated with any of " + List.of(annotations), type ->
                Arrays.stream(annotations).anyMatch(type::isAnnotatedWith));
    }

    static DescribedPredicate<JavaClass> haveAFieldOf(String typeName) {
        return DescribedPredicate.describe("have a field of " + typeName, type ->
                type.getFields().stream().anyMatch(field -> field.getRawType().getName().equals(typeName)));
    }

    static DescribedPredicate<JavaClass> areOtherThan(String typeName) {
        return DescribedPredicate.describe("are other than " + typeName, type -> !type.getName().equals(typeName));
    }

    static DescribedPredicate<JavaClass> resideInAFeatureUnder(String root) {
        List<String> elsewhere = List.of("content", "search", "web", "launch");
        return DescribedPredicate.describe("reside in a feature", type -> !elsewhere.contains(childOf(root, type)));
    }

    /** The name of the child of the root package that a class belongs to. */
    private static String childOf(String root, JavaClass type) {
        String below = type.getPackageName().substring(Math.min(type.getPackageName().length(), root.length() + 1));
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    private static String parentOf(String packageName) {
        return packageName.substring(0, packageName.lastIndexOf('.'));
    }

    private static Stream<JavaClass> typesShownBy(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                : member.getAllInvolvedRawTypes().stream();
    }

    private static boolean observesInProgress(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getName().equals("jakarta.enterprise.event.Observes")
                && annotation.get("during").filter(JavaEnumConstant.class::isInstance).map(JavaEnumConstant.class::cast)
                        .filter(phase -> phase.name().equals("IN_PROGRESS") || phase.name().equals("BEFORE_COMPLETION")).isPresent();
    }

    private static Stream<JavaMethodCall> calls(JavaClass type) {
        return type.getMethodCallsFromSelf().stream();
    }

    private static ArchCondition<JavaClass> condition(String words, BiConsumer<JavaClass, Report> check) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, (fulfilled, what) -> events.add(new SimpleConditionEvent(type, fulfilled, what)));
            }
        };
    }

    /** Takes what a condition says about one place. */
    private interface Report {
        void check(boolean fulfilled, String what);
    }
}
