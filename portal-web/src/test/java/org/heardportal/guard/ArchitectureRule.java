package org.heardportal.guard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.heardportal.guard.ArchitectureConditions.*;

import java.util.Locale;
import java.util.function.Function;

import com.tngtech.archunit.lang.ArchRule;

/** The rules of the architecture. Each holds for a tree of packages under a root, so that it is run on the product and on planted classes alike. */
enum ArchitectureRule {

    EVERY_PACKAGE_HAS_ITS_PLACE(root -> classes().should(haveAPlaceUnder(root))),

    IMPORTS_FOLLOW_THE_ORDER(root -> classes().should(importInOrderUnder(root))),

    PACKAGES_ARE_FREE_OF_CYCLES(root -> slices().matching(root + ".(*)..").should().beFreeOfCycles()),

    LUCENE_STAYS_IN_SEARCH(root -> noClasses()
            .that().resideOutsideOfPackages(root + ".search.lucene..", root + ".search.text..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..")),

    NO_LUCENE_TYPE_SHOWS(root -> classes().that().arePublic().should(showNoTypeOf("org.apache.lucene"))),

    ENTITIES_ARE_HIDDEN(root -> noClasses()
            .that(areAnnotatedWithAnyOf("jakarta.persistence.Entity", "jakarta.persistence.Embeddable",
                    "jakarta.persistence.MappedSuperclass", "jakarta.persistence.Converter"))
            .should().bePublic()),

    REPOSITORIES_ARE_HIDDEN(root -> noClasses()
            .that(haveAFieldOf("jakarta.persistence.EntityManager")).and().areNotAnnotatedWith("jakarta.ejb.Stateless")
            .should().bePublic()),

    PROMISE_IS_PURE(root -> noClasses().that().resideInAPackage(root + ".promise..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "jakarta.persistence..", "jakarta.ejb..", "jakarta.transaction..", "jakarta.enterprise..", "java.sql..", "javax.sql..")),

    INNER_PACKAGES_BELONG_TO_THEIR_PARENT(root -> classes()
            .that().resideInAnyPackage(root + ".content.load", root + ".search.lucene", root + ".search.vector", root + ".notification.delivery")
            .should(beUsedByTheirParentAlone())),

    INNER_PACKAGES_HAVE_ONE_DOOR(root -> classes()
            .that().resideInAnyPackage(root + ".content.load", root + ".search.lucene", root + ".search.vector", root + ".notification.delivery").and().areTopLevelClasses().and().arePublic()
            .should(beTheOnlyPublicClassOfTheirPackage())),

    BOUNDARIES_SAY_WHO_MAY_CALL(root -> methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith("jakarta.ejb.Stateless").and().arePublic().and().areNotStatic()
            .should().beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
            .orShould().beAnnotatedWith("jakarta.annotation.security.PermitAll")),

    REFUSALS_ROLL_BACK(root -> classes()
            .that().areAssignableTo(RuntimeException.class).and(resideInAFeatureUnder(root))
            .should().beAnnotatedWith("jakarta.ejb.ApplicationException")),

    FEW_OBSERVE_INSIDE_THE_TRANSACTION(root -> noClasses()
            .that().resideOutsideOfPackages(root + ".notification..", root + ".audit..")
            .should(observeInsideTheTransaction())),

    /** A record may be about a service: that is the council's word for what it offers. */
    NAMES_CARRY_THEIR_MEANING(root -> noClasses()
            .should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|Bean)").orShould(beCalledAServiceWithoutBeingARecord())),

    ONLY_THE_CONSOLE_PRINTS(root -> noClasses().that(areOtherThan(root + ".launch.Console"))
            .should(print())),

    THE_RUNTIME_STAYS_AT_THE_EDGE(root -> noClasses()
            .that().resideOutsideOfPackages(root + ".web.wiring..", root + ".launch..")
            .should().dependOnClassesThat().resideInAnyPackage("fish.payara..", "org.glassfish..", "com.sun.faces..", "com.sun.enterprise..")),

    TIME_COMES_FROM_A_CLOCK(root -> noClasses().should(readTheTimeWithoutAClock())),

    CLOCKS_ARE_PRODUCED_ONCE(root -> noClasses().that().resideOutsideOfPackages(root + ".shared..", root + ".launch..")
            .should(makeAClock())),

    SETTINGS_ARE_READ_IN_ONE_PLACE(root -> noClasses().that().haveSimpleNameNotEndingWith("Settings")
            .should(readASetting())),

    SHARED_STAYS_SMALL(root -> classes().that().resideInAPackage(root + ".shared").and().areTopLevelClasses()
            .should(beOneOfAtMost(10))),

    FACES_STAYS_IN_WEB(root -> noClasses().that().resideOutsideOfPackage(root + ".web..")
            .should().dependOnClassesThat(resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces.."))),

    NO_THREAD_SLEEPS(root -> noClasses().should().callMethod(Thread.class, "sleep", long.class)
            .orShould().callMethod(Thread.class, "sleep", java.time.Duration.class));

    private final Function<String, ArchRule> rule;

    ArchitectureRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** The rule for the packages under a root. It also holds where nothing is there to break it yet. */
    ArchRule under(String root) {
        return rule.apply(root).allowEmptyShould(true);
    }

    /** The root of the classes that break the rule on purpose. */
    String plantedRoot() {
        return ArchitectureRule.class.getPackageName() + ".planted." + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
