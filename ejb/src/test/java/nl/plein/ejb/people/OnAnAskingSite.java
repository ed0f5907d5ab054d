package nl.plein.ejb.people;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountId;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.GivenBy;
import nl.plein.persistence.shared.Cursor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A site whose manager asks things of its members, and a stranger. */
abstract class OnAnAskingSite {

    private static Database database;

    EntityManager em;
    ASquare square;
    long manager;
    long stranger;

    @BeforeAll
    static void open() {
        database = anEmptyDatabase();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** How many items, comments and groups of the member this viewer finds on the profile. */
    String done(long viewer) {
        square.beans.as(square.owner);
        var person = view(square.member).person();
        var work = square.beans.as(viewer).get(WorkBoundary.class);
        var site = square.site.row();
        return work.items(site, person, Cursor.NEWEST).rows().size() + " "
                + work.activity(site, person, 0).size() + " "
                + work.groups(site, person).size();
    }

    long anOrganisation() {
        var organisation = new Organisation("Provincie " + UUID.randomUUID(), null, null);
        em.persist(organisation);
        em.flush();
        return organisation.id();
    }

    void onASite(Consumer<Beans> work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.CLOSED);
            manager = square.someone("Mia Beheerder", null);
            em.persist(new RoleGrant(manager, square.site.id(), Role.SITE_MANAGER, Beans.NOW));
            var person = new Account("Stella Vreemd", null, null, Beans.NOW);
            em.persist(person);
            em.flush();
            stranger = person.id();
            work.accept(square.beans.as(manager));
        });
    }

    FieldBoundary fields() {
        return square.beans.get(FieldBoundary.class);
    }

    ProfileBoundary profiles() {
        return square.beans.get(ProfileBoundary.class);
    }

    FieldId asked(FieldDraft draft) {
        return save(new FieldId(UUID.randomUUID()), draft);
    }

    FieldId save(FieldId field, FieldDraft draft) {
        square.beans.as(manager);
        fields().save(new SaveField(square.site.row().siteId(), field, draft));
        em.flush();
        return field;
    }

    void answer(long account, FieldId field, Level level, String text) {
        square.beans.as(account);
        profiles()
                .change(new ChangeProfile(
                        square.site.row(), ref(account), List.of(new Answer(field, List.of(text), level))));
        em.flush();
    }

    /** The person signs in, and the provider says this. */
    void comesIn(long account, Map<GivenBy, String> said) {
        var given = square.beans.get(GivenAnswers.class);
        given.take(account, said, given.hold(account, said));
        em.flush();
    }

    List<String> told(long viewer, long account) {
        square.beans.as(viewer);
        return view(account).sections().stream()
                .flatMap(section -> section.answers().stream())
                .flatMap(answer -> answer.values().stream())
                .toList();
    }

    ProfileDetails view(long account) {
        return profiles().view(square.site.row(), ref(account));
    }

    AccountId ref(long account) {
        return new AccountId(em.find(Account.class, account).ref());
    }

    static FieldDraft draft(String name, FieldKind kind, String section) {
        return new FieldDraft(kind, name, "", section, List.of(), "", 0, false, false, true, Level.SITE, false, null);
    }

    static FieldDraft fixed(String name, Level level) {
        return new FieldDraft(FieldKind.TEXT, name, "", "", List.of(), "", 0, false, false, false, level, false, null);
    }

    static FieldDraft given(String name) {
        return given(name, GivenBy.FUNCTION);
    }

    static FieldDraft given(String name, GivenBy by) {
        return new FieldDraft(
                FieldKind.TEXT, name, "", "", List.of(), "", 0, false, false, true, Level.SITE, false, by);
    }
}
