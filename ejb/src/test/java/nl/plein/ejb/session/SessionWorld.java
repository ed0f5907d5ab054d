package nl.plein.ejb.session;

import static nl.plein.persistence.Database.anEmptyDatabase;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.plein.audit.log.AuditTrail;
import nl.plein.audit.log.Entry;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.member.RosterRepository;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.session.DeviceRepository;
import nl.plein.persistence.session.SessionRepository;
import nl.plein.persistence.session.SessionRow;
import nl.plein.persistence.site.Site;
import nl.plein.security.CurrentAccount;
import nl.plein.security.session.SessionCache;
import nl.plein.security.session.Token;

/** A person and two sites, a clock that is set on, and the boundaries of sessions as the server wires them. */
final class SessionWorld implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Database database = anEmptyDatabase();
    private final List<Entry> events = new ArrayList<>();
    private final long anna;
    private final long site;
    private final long otherSite;
    private Instant now = NOON;

    SessionWorld() {
        anna = kept(new Account("Anna", "anna@example.org", null, NOON)).id();
        site = kept(new Site("Gelderland", "", "gelderland.example", "#005a9c", Site.Openness.OPEN, NOON))
                .id();
        otherSite = kept(new Site("Fietsberaad", "", "fiets.example", "#9c0000", Site.Openness.OPEN, NOON))
                .id();
    }

    private <E> E kept(E entity) {
        database.doing(em -> em.persist(entity));
        return entity;
    }

    @Override
    public void close() {
        database.close();
    }

    long anna() {
        return anna;
    }

    long site() {
        return site;
    }

    long otherSite() {
        return otherSite;
    }

    Instant now() {
        return now;
    }

    /** What was written to the log since the world began or since {@link #forget()}. */
    List<Entry> events() {
        return events;
    }

    void forget() {
        events.clear();
    }

    void block(long account) {
        database.doing(em -> em.find(Account.class, account).block("Deelde wachtwoorden.", java.time.Instant.EPOCH));
    }

    void replace(SessionRow older) {
        database.doing(em -> handOvers(em).replace(older));
    }

    String signIn() {
        return as(anna, boundary -> boundary.start(NewSession.byPassword(anna, Device.UNKNOWN)));
    }

    Optional<SessionRow> open(String token, Long host) {
        return as(anna, boundary -> boundary.open(token, host));
    }

    Optional<SessionRow> watch(String token, Long host) {
        return as(anna, boundary -> boundary.watch(token, host));
    }

    Optional<SessionRow> end(String token) {
        return as(anna, boundary -> boundary.end(token));
    }

    boolean endMine(long account, SessionRow row) {
        return as(account, boundary -> boundary.endMine(UUID.fromString(row.ref())));
    }

    void renew(long account, SessionRow newer, SessionRow older) {
        database.doing(em -> {
            var boundary = new ProofBoundary();
            boundary.sessions = Wired.repository(new SessionRepository(), em);
            boundary.clock = clock();
            boundary.changed = ignored();
            boundary.me = person(account);
            boundary.trail = trail();
            boundary.renew(newer, UUID.fromString(older.ref()));
        });
    }

    int endFromProvider(String index) {
        return as(anna, boundary -> boundary.endFromProvider("idp", "anna", index));
    }

    Optional<String> handOver(String central, long to) {
        var nonce = Token.fresh();
        return take(give(central, to, nonce), to, nonce);
    }

    String give(String central, long to, String nonce) {
        var row = open(central, null).orElseThrow();
        return database.inTransaction(em -> handOvers(em).give(row, to, Token.hash(nonce)));
    }

    Optional<String> take(String code, long to, String nonce) {
        return database.inTransaction(em -> handOvers(em).take(code, to, nonce));
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private HandOverBoundary handOvers(EntityManager em) {
        var boundary = new HandOverBoundary();
        boundary.sessions = Wired.repository(new SessionRepository(), em);
        boundary.roster = Wired.repository(new RosterRepository(), em);
        boundary.clock = clock();
        boundary.changed = ignored();
        boundary.trail = trail();
        return boundary;
    }

    <T> T as(long account, Function<SessionBoundary, T> work) {
        return database.inTransaction(em -> {
            var boundary = new SessionBoundary();
            boundary.sessions = Wired.repository(new SessionRepository(), em);
            boundary.accounts = Wired.repository(new AccountRepository(), em);
            boundary.cache = Wired.with(new SessionCache(), "clock", clock());
            boundary.clock = clock();
            boundary.changed = ignored();
            boundary.me = person(account);
            boundary.trail = trail();
            boundary.devices = watch(em);
            return work.apply(boundary);
        });
    }

    private DeviceWatch watch(EntityManager em) {
        var watch = new DeviceWatch();
        watch.devices = Wired.repository(new DeviceRepository(), em);
        watch.clock = clock();
        return watch;
    }

    private static CurrentAccount person(long account) {
        return new CurrentAccount() {
            @Override
            public long id() {
                return account;
            }
        };
    }

    private AuditTrail trail() {
        return new AuditTrail() {
            @Override
            public void record(Entry entry) {
                events.add(entry);
            }
        };
    }

    // The proxy has no type of its own: whoever asks names it.
    @SuppressWarnings("unchecked")
    private static <E> Event<E> ignored() {
        return (Event<E>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (self, called, arguments) -> null);
    }
}
