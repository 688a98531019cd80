package org.dateline.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Holds the edges between modules and packages that ARCHITECTURE.md draws. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dateline");

    @Test
    void importsInCoreGoOneWay() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.dateline.core..")
                .layer("report")
                .definedBy("org.dateline.core.report..")
                .layer("resource")
                .definedBy("org.dateline.core.resource..")
                .layer("text")
                .definedBy("org.dateline.core.text..")
                .layer("time")
                .definedBy("org.dateline.core.time..")
                .layer("place")
                .definedBy("org.dateline.core.place..")
                .layer("actor")
                .definedBy("org.dateline.core.actor..")
                .layer("statement")
                .definedBy("org.dateline.core.statement..")
                .layer("event")
                .definedBy("org.dateline.core.event..")
                .layer("incident")
                .definedBy("org.dateline.core.incident..")
                .layer("correction")
                .definedBy("org.dateline.core.correction..")
                .layer("pipeline")
                .definedBy("org.dateline.core")
                .whereLayer("incident")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("report")
                .mayNotAccessAnyLayer()
                .whereLayer("resource")
                .mayOnlyAccessLayers("report")
                .whereLayer("text")
                .mayOnlyAccessLayers("report", "resource")
                .whereLayer("time")
                .mayOnlyAccessLayers("report", "resource", "text")
                .whereLayer("place")
                .mayOnlyAccessLayers("report", "resource", "text")
                .whereLayer("actor")
                .mayOnlyAccessLayers("report", "resource", "text")
                .whereLayer("statement")
                .mayOnlyAccessLayers("report", "resource", "text", "time", "place", "actor")
                .whereLayer("event")
                .mayOnlyAccessLayers("report", "resource", "text", "time", "place", "actor", "statement")
                // What people say of records is set over what the pipeline made.
                .whereLayer("correction")
                .mayNotBeAccessedByAnyLayer()
                // Linking starts from coded reports, which the pipeline makes; nothing below knows of incidents.
                .whereLayer("incident")
                .mayNotBeAccessedByAnyLayer());
    }

    @Test
    void coreNeedsNothingButJava() {
        check(noClasses()
                .that()
                .resideInAPackage("org.dateline.core..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.dateline.core..", "java.."));
    }

    @Test
    void nothingImportsAppOrTrain() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.dateline.app..", "org.dateline.train..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.app..", "org.dateline.train.."));
    }

    @Test
    void onlyAppAndTrainImportEval() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.dateline.app..", "org.dateline.train..", "org.dateline.eval..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline.eval.."));
    }

    @Test
    void theAnalyzerNeedsNothingButCoreAndJava() {
        check(noClasses()
                .that()
                .resideInAPackage("org.dateline.analyzer..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.dateline.analyzer..", "org.dateline.core..", "java.."));
    }

    @Test
    void noTypeOfTheLanguageEngineIsKnownWhereItIsNotOpened() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.dateline.analyzer..", "org.dateline.app..", "org.dateline.train..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline.analyzer.."));
    }

    @Test
    void coreNlpIsNoPartOfTheApplication() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("edu.stanford.."));
    }

    @Test
    void readKnowsCoreAlone() {
        check(noClasses()
                .that()
                .resideInAPackage("org.dateline.read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.eval..", "org.dateline.analyzer..", "org.dateline.app.."));
    }

    @Test
    void theStoreKnowsCoreAlone() {
        check(noClasses()
                .that()
                .resideInAPackage("org.dateline.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dateline.read..", "org.dateline.eval..", "org.dateline.analyzer..", "org.dateline.app.."));
    }

    @Test
    void onlyTheStoreKnowsADatabase() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..", "org.postgresql.."));
    }

    @Test
    void nothingImportsTheDeskButApp() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.dateline.desk..", "org.dateline.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline.desk.."));
    }

    @Test
    void theDeskKnowsCoreStoreAndReadAlone() {
        check(noClasses()
                .that()
                .resideInAPackage("org.dateline.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.analyzer..", "org.dateline.eval..", "org.dateline.app.."));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
