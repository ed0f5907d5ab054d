package nl.plein.compliance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static nl.plein.compliance.architecture.House.packagesOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.plein.compliance.architecture.offender.ejb.here.ClockOfItsOwn;
import nl.plein.compliance.architecture.offender.ejb.here.HiddenCollaborator;
import nl.plein.compliance.architecture.offender.ejb.here.OtherLog;
import nl.plein.compliance.architecture.offender.persistence.here.SettableThing;
import nl.plein.compliance.architecture.offender.web.here.ContextBean;
import nl.plein.compliance.architecture.offender.web.here.KeepingBean;

/** How a class of ours is written. */
final class CodeRules {

    private static final Set<Class<?>> TIMES =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);

    private CodeRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.of("HSE-3.1 an entity has no setters", noSetters(), SettableThing.class),
                Rule.of("HSE-3.2 time comes from the clock", clock(), ClockOfItsOwn.class),
                Rule.of("HSE-3.3 collaborators can be handed in", injected(), HiddenCollaborator.class),
                Rule.of("HSE-3.4 one way to log", oneLog(), OtherLog.class),
                Rule.of("HSE-3.5 a bean does not know the Faces context", plainBeans(), ContextBean.class),
                Rule.of(
                        "HSE-3.6 nothing is kept in a session of the container",
                        noContainerSession(),
                        KeepingBean.class));
    }

    private static ArchRule noSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are stored",
                        type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)))
                .should()
                .haveNameMatching("set[A-Z]\\w*");
    }

    private static ArchRule clock() {
        return noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethodWhere(DescribedPredicate.describe("ask for now without a clock", CodeRules::asksForNow));
    }

    private static boolean asksForNow(JavaCall<?> call) {
        boolean ofTime = TIMES.stream().anyMatch(call.getTargetOwner()::isEquivalentTo);
        boolean withoutClock = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        return ofTime && call.getName().equals("now") && withoutClock;
    }

    private static ArchRule injected() {
        return fields().that()
                .areAnnotatedWith(Inject.class)
                .should()
                .notBePrivate()
                .andShould()
                .notBePublic()
                .andShould()
                .notBeStatic();
    }

    private static ArchRule oneLog() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.logging\\.(Logger|LogManager)"
                        + "|org\\.(jboss\\.logging|apache\\.commons\\.logging|apache\\.log4j)\\..*");
    }

    private static ArchRule noContainerSession() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.servlet\\.http\\.HttpSession.*|jakarta\\.faces\\.view\\.ViewScoped"
                        + "|jakarta\\.faces\\.(context\\.Flash|flow\\.FlowScoped)"
                        + "|jakarta\\.enterprise\\.context\\.(Session|Conversation)Scoped")
                .orShould()
                .callMethodWhere(
                        DescribedPredicate.describe("ask for the container's session", CodeRules::asksForSession));
    }

    private static boolean asksForSession(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().startsWith("jakarta.")
                && Set.of("getSession", "getSessionMap", "getFlash", "changeSessionId")
                        .contains(call.getName());
    }

    private static ArchRule plainBeans() {
        return noClasses()
                .that()
                .resideInAnyPackage(packagesOf("web"))
                .and()
                .haveSimpleNameEndingWith("Bean")
                .and()
                .resideOutsideOfPackage("nl.plein.web.faces..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.faces\\.context\\.FacesContext|org\\.primefaces\\.PrimeFaces");
    }
}
