package nl.plein.persistence.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events and repositories of the audit log, for tests. */
public final class AuditFixtures {

    private AuditFixtures() {}

    /** The repository of events, working in this persistence context. */
    public static AuditEventRepository eventsIn(EntityManager em) {
        var events = new AuditEventRepository();
        events.em = em;
        return events;
    }

    /** The repository of the tree, working in this persistence context. */
    public static AuditTreeRepository treesIn(EntityManager em) {
        var trees = new AuditTreeRepository();
        trees.em = em;
        return trees;
    }

    /** A read of this thing on this site at this moment. */
    public static AuditFacts aRead(ObjectType type, String object, String site, Instant at) {
        return new AuditFacts(
                UUID.randomUUID().toString(),
                at,
                Action.CONTENT_READ.dotted(),
                Outcome.SUCCESS.word(),
                null,
                ActorType.USER.word(),
                UUID.randomUUID().toString(),
                null,
                site,
                type.word(),
                object,
                "web",
                UUID.randomUUID().toString(),
                "4bf92f3577b34da6a3ce929d0e0e4730",
                "open",
                List.of(),
                null);
    }

    /** A sign-in of this person at this moment. */
    public static AuditFacts aSignIn(UUID person, Instant at) {
        return facts(person, at, Action.AUTH_LOGIN, Outcome.SUCCESS);
    }

    /** Something that this person did at this moment. */
    public static AuditFacts facts(UUID person, Instant at, Action action, Outcome outcome) {
        return new AuditFacts(
                UUID.randomUUID().toString(),
                at,
                action.dotted(),
                outcome.word(),
                null,
                ActorType.USER.word(),
                person.toString(),
                null,
                null,
                ObjectType.ACCOUNT.word(),
                person.toString(),
                "web",
                UUID.randomUUID().toString(),
                "4bf92f3577b34da6a3ce929d0e0e4730",
                "open",
                List.of(),
                null);
    }
}
