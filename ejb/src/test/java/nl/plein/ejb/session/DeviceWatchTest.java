package nl.plein.ejb.session;

import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.session.Device;
import nl.plein.persistence.session.DeviceRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeviceWatchTest {

    private static final Device WORK = new Device("firefox-windows", "145.53", "a".repeat(64));
    private static final Device HOME = new Device("safari-ios", "84.22", "b".repeat(64));

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private Beans beans;
    private Account account;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName(
            "SES-8.1 a sign-in by what a person never used is told by mail and in the event, the very first is not")
    void strangersAreTold() {
        withSomeone(() -> {
            signIn(WORK);
            assertThat(mails()).isEmpty();
            signIn(HOME);
            assertThat(mails()).containsExactly("session.unfamiliar");
            assertThat(beans.events)
                    .extracting(entry -> entry.detail().get("device"))
                    .containsExactly(null, "new");
            signIn(HOME);
            signIn(WORK);
            assertThat(mails()).hasSize(1);
        });
    }

    @Test
    @DisplayName("SES-8.1 a browser is known by its mark elsewhere, and without its mark on the same network")
    void browsersAreKnownAgain() {
        withSomeone(() -> {
            signIn(WORK);
            signIn(new Device("firefox-windows", "31.161", WORK.mark()));
            signIn(new Device("firefox-windows", "31.161", "c".repeat(64)));
            assertThat(mails()).isEmpty();
            signIn(new Device("chrome-windows", "31.161", "d".repeat(64)));
            assertThat(mails()).hasSize(1);
        });
    }

    @Test
    @DisplayName("SES-8.1 what one person uses is not familiar for another")
    void eachForOneself() {
        withSomeone(() -> {
            signIn(WORK);
            account = somebody("olga@example.org");
            signIn(HOME);
            signIn(WORK);
            assertThat(mails()).hasSize(1);
        });
    }

    @Test
    @DisplayName("SES-8.2 twenty devices are remembered, for a year after they were used last")
    void twentyAreRemembered() {
        withSomeone(() -> {
            IntStream.range(0, 25).forEach(one -> signIn(new Device("firefox-linux", "10." + one, "e" + one)));
            var devices = beans.get(DeviceRepository.class);
            assertThat(devices.of(account.id())).hasSize(20);
            assertThat(devices.sweep(Beans.NOW)).isZero();
            assertThat(devices.sweep(Beans.NOW.plusSeconds(1))).isEqualTo(20);
        });
    }

    private void signIn(Device device) {
        beans.get(SessionBoundary.class).start(NewSession.byPassword(account.id(), device));
        em.flush();
    }

    private Account somebody(String mail) {
        var made = new Account(mail, mail, null, Beans.NOW);
        em.persist(made);
        em.flush();
        return made;
    }

    private List<String> mails() {
        return em.createQuery("select m.textKey from Mail m", String.class).getResultList();
    }

    private void withSomeone(Runnable work) {
        database.doing(entities -> {
            em = entities;
            beans = new Beans(em);
            account = somebody("marit@example.org");
            work.run();
        });
    }
}
