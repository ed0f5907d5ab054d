package nl.plein.compliance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static nl.plein.compliance.architecture.House.packagesOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.plein.compliance.architecture.offender.ejb.here.AskingTheDatabase;
import nl.plein.compliance.architecture.offender.ejb.here.KnowsThePage;
import nl.plein.compliance.architecture.offender.ejb.here.RoundAndRound;
import nl.plein.compliance.architecture.offender.ejb.there.RoundAgain;
import nl.plein.compliance.architecture.offender.persistence.here.LibraryBean;
import nl.plein.compliance.architecture.offender.persistence.here.LoneRepository;
import nl.plein.compliance.architecture.offender.persistence.here.LooksUp;
import nl.plein.compliance.architecture.offender.persistence.here.StrayQuestion;
import nl.plein.compliance.architecture.offender.security.here.PageInTheRights;
import nl.plein.compliance.architecture.offender.security.here.Rights;
import nl.plein.compliance.architecture.offender.web.here.PageOfTheFacade;
import nl.plein.compliance.architecture.offender.web.here.PageWithSubject;

/** Who may know whom, and where foreign libraries live. */
final class LayerRules {

    private LayerRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("HSE-1.1 imports run one way", chain(), LooksUp.class, Rights.class),
                Rule.of("HSE-1.1 no use case knows a page", chain(), KnowsThePage.class, PageOfTheFacade.class),
                Rule.of("HSE-1.2 features form no circle", circles(), RoundAndRound.class, RoundAgain.class),
                Rule.of("HSE-1.3 storage is persistence's", storageIsPersistence(), AskingTheDatabase.class),
                Rule.of("HSE-1.3 rights and SAML are security's", rightsAreSecurity(), PageWithSubject.class),
                Rule.of("HSE-1.3 pages are web's", pagesAreWeb(), PageInTheRights.class),
                Rule.of("HSE-1.4 only a repository asks the database", onlyRepositories(), StrayQuestion.class),
                Rule.of("HSE-1.4 a repository begins no transaction", mandatory(), LoneRepository.class),
                Rule.of("HSE-1.5 session beans live in ejb", sessionBeans(), LibraryBean.class));
    }

    private static ArchRule circles() {
        return slices().assignedFrom(new Features()).should().beFreeOfCycles();
    }

    private static ArchRule chain() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("persistence")
                .definedBy(packagesOf("persistence"))
                .layer("security")
                .definedBy(packagesOf("security"))
                .layer("audit")
                .definedBy(packagesOf("audit"))
                .layer("ejb")
                .definedBy(packagesOf("ejb"))
                .layer("web")
                .definedBy(packagesOf("web"))
                .withOptionalLayers(true)
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ejb")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("audit")
                .mayOnlyBeAccessedByLayers("ejb", "web")
                .whereLayer("security")
                .mayOnlyBeAccessedByLayers("audit", "ejb", "web");
    }

    private static ArchRule storageIsPersistence() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf("persistence"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "liquibase..");
    }

    private static ArchRule rightsAreSecurity() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf("security"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.shiro..", "org.opensaml..", "net.shibboleth..");
    }

    private static ArchRule pagesAreWeb() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf("web"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..", "jakarta.servlet..", "jakarta.el..", "org.primefaces..", "org.omnifaces..");
    }

    private static ArchRule onlyRepositories() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are an EntityManager", type -> type.getName().equals("jakarta.persistence.EntityManager")));
    }

    private static ArchRule mandatory() {
        return classes().that().haveSimpleNameEndingWith("Repository").should(joinTheTransaction());
    }

    private static ArchCondition<JavaClass> joinTheTransaction() {
        return new ArchCondition<>("be @Transactional(MANDATORY)") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                Optional<Transactional> said = repository.tryGetAnnotationOfType(Transactional.class);
                boolean joins = said.isPresent() && said.get().value() == Transactional.TxType.MANDATORY;
                events.add(new SimpleConditionEvent(
                        repository, joins, repository.getName() + (joins ? " joins" : " does not join a transaction")));
            }
        };
    }

    private static ArchRule sessionBeans() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf("ejb"))
                .should()
                .beAnnotatedWith(Stateless.class)
                .orShould()
                .beAnnotatedWith(Stateful.class)
                .orShould()
                .beAnnotatedWith(Singleton.class)
                .orShould()
                .beAnnotatedWith(MessageDriven.class);
    }
}
