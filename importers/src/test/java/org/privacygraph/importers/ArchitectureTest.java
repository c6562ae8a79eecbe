package org.privacygraph.importers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses IMPORTERS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.privacygraph.importers");

    @Test
    @DisplayName("The class files of this module can be read")
    void classes_are_read() {
        assertThat(IMPORTERS.contain("org.privacygraph.importers.register.RegisterReader"))
                .isTrue();
        assertThat(IMPORTERS
                        .get("org.privacygraph.importers.register.RegisterReader")
                        .getMethods())
                .isNotEmpty();
    }

    @Test
    @DisplayName("Importers know neither queries, nor GraphQL, nor HTTP, nor the Neo4j driver")
    void importers_know_only_the_graph_model() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.privacygraph.queries..",
                        "org.privacygraph.api..",
                        "graphql..",
                        "org.dataloader..",
                        "io.helidon..",
                        "java.net.http..",
                        "com.sun.net.httpserver..",
                        "org.neo4j..",
                        "org.privacygraph.store..",
                        "org.privacygraph.connection..")
                .check(IMPORTERS);
    }

    @Test
    @DisplayName("The rules know no source format")
    void rules_know_no_format() {
        noClasses()
                .that()
                .resideInAPackage("..importers.check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.privacygraph.importers.register..",
                        "com.fasterxml.jackson..",
                        "org.snakeyaml..",
                        "com.networknt..")
                .check(IMPORTERS);
    }

    @Test
    @DisplayName("The contract knows neither a source format nor a rule")
    void contract_stands_alone() {
        noClasses()
                .that()
                .resideInAPackage("org.privacygraph.importers")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.privacygraph.importers.register..",
                        "org.privacygraph.importers.check..",
                        "org.privacygraph.importers.format..")
                .check(IMPORTERS);
    }

    @Test
    @DisplayName("Packages are free of cycles")
    void packages_are_free_of_cycles() {
        slices().matching("org.privacygraph.(**)").should().beFreeOfCycles().check(IMPORTERS);
    }

    @Test
    @DisplayName("Importers neither write nor fetch: they know no URL, no socket and no process")
    void importers_neither_write_nor_fetch() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URL")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .check(IMPORTERS);
    }

    @Test
    @DisplayName("A rule is final and seen by its package only")
    void rules_are_hidden() {
        classes()
                .that()
                .implement("org.privacygraph.importers.check.FactRule")
                .should()
                .bePackagePrivate()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .check(IMPORTERS);
    }
}
