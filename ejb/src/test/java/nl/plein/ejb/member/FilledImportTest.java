package nl.plein.ejb.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.plein.audit.log.Entry;
import nl.plein.ejb.people.AllowAnswers;
import nl.plein.ejb.people.AllowedBoundary;
import nl.plein.ejb.people.FieldBoundary;
import nl.plein.ejb.people.ProfileBoundary;
import nl.plein.ejb.people.SaveField;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.Given;
import nl.plein.persistence.people.GivenBy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FilledImportTest extends OnAListedSite {

    @Test
    @DisplayName(
            "MEM-2.4 MEM-2.5 MEM-2.6 columns fill fields, which a second look shows; begun again nothing happens twice")
    void columnsFillFields() {
        onASite(() -> {
            var list =
                    sent("mail;Functie;WERKDAGEN;vrij\nniek@example.org;Planner;ma; x\nmarit@example.org;;di\\; wo;\n"
                            .replace("di\\; wo", "\"di; wo\""));
            var details = imports().view(site, list, null);

            assertThat(details.choice().columns()).containsExactly("mail", column(function), column(days), "");
            assertThat(fates(details))
                    .containsExactly(
                            "2 Functie NEW [] [Planner]", "2 Werkdagen NEW [] [ma]", "3 Werkdagen NEW [] [di, wo]");
            assertThat(told(square.neighbour)).isEmpty();

            run(list, details.choice());
            assertThat(told(square.neighbour)).containsExactly("Planner", "ma");
            assertThat(told(square.member)).containsExactly("di", "wo");
            assertThat(square.beans.events)
                    .extracting(Entry::action)
                    .containsOnly(Action.ACCOUNT_PROFILE_CHANGE, Action.SITE_MEMBER_IMPORT)
                    .hasSize(3);
            assertThat(square.beans.events.get(2).detail())
                    .containsEntry("filled", "2")
                    .containsEntry("left", "0");

            var again = sent("mail;Functie;Werkdagen\nniek@example.org;Planner;ma\n");
            assertThat(imports().view(site, again, null).doing()).isFalse();
            run(again, imports().view(site, again, null).choice());
            assertThat(square.beans.events).hasSize(4);
        });
    }

    @Test
    @DisplayName(
            "PPL-6.1 MEM-2.5 what a person told stays unless it is chosen otherwise, and an empty cell changes nothing")
    void whatAPersonToldStays() {
        onASite(() -> {
            tells(square.neighbour, function, Level.SITE, "Adviseur");
            var list = sent("mail;Functie;Werkdagen\nniek@example.org;Planner;\n");
            assertThat(fates(imports().view(site, list, null))).containsExactly("2 Functie OWN [Adviseur] [Planner]");
            assertThat(imports().view(site, list, null).doing()).isFalse();
            var over = new ImportChoice(List.of("mail", column(function), column(days)), true);
            assertThat(fates(imports().view(site, list, over)))
                    .containsExactly("2 Functie CHANGED [Adviseur] [Planner]");
            run(list, over);
            assertThat(told(square.neighbour)).containsExactly("Planner");

            var next = sent("mail;Functie\nniek@example.org;Beheerder\n");
            run(next, imports().view(site, next, null).choice());
            assertThat(told(square.neighbour))
                    .as("what a list filled in a list may change")
                    .containsExactly("Beheerder");
        });
    }

    @Test
    @DisplayName("PPL-6.1 what an organisation says stays, also when people's own answers give way")
    void whatAnOrganisationSaysStays() {
        onASite(() -> {
            var given = asked("Telefoon", FieldKind.PHONE, GivenBy.PHONE, Level.SITE);
            em.persist(new Given(square.neighbour, GivenBy.PHONE, "0612345678"));
            em.flush();
            var list = sent("mail;Telefoon\nniek@example.org;0699999999\nmarit@example.org;'+31612345678\n");
            var over = new ImportChoice(List.of("mail", column(given)), true);
            assertThat(fates(imports().view(site, list, over)))
                    .containsExactly("2 Telefoon GIVEN [] [0699999999]", "3 Telefoon NEW [] [+31612345678]");
            run(list, over);
            assertThat(told(square.neighbour)).isEmpty();
            assertThat(told(square.member)).containsExactly("+31612345678");
        });
    }

    @Test
    @DisplayName("PPL-1.16 what the site fills in no person changes, and what they told before gives way to it")
    void whatTheSiteFillsInNobodyChanges() {
        onASite(() -> {
            var badge = asked("Badge", FieldKind.TEXT, null, Level.SITE);
            tells(square.neighbour, badge, Level.SITE, "eigen");
            fills(badge);

            var list = sent("mail;Badge\nniek@example.org;B-12\nmarit@example.org;B-13\n");
            var choice = imports().view(site, list, null).choice();
            assertThat(fates(imports().view(site, list, choice)))
                    .containsExactly("2 Badge CHANGED [eigen] [B-12]", "3 Badge NEW [] [B-13]");
            run(list, choice);
            tells(square.neighbour, badge, Level.OWNER, "B-1");

            assertThat(square.beans
                            .as(square.neighbour)
                            .get(ProfileBoundary.class)
                            .mine(site))
                    .filteredOn(one -> one.field().fieldId().equals(badge))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.given()).isTrue();
                        assertThat(one.values()).containsExactly("B-12");
                        assertThat(one.level())
                                .as("who reads it the person says")
                                .isEqualTo(Level.OWNER);
                        assertThat(one.field().says().atEntry()).isFalse();
                    });
        });
    }

    /** From now on the site fills in this line of text. */
    private void fills(FieldId field) {
        var says = new FieldDraft(
                FieldKind.TEXT, "Badge", "", "", List.of(), "", 0, false, true, true, Level.SITE, true, GivenBy.SITE);
        square.beans.as(manager).get(FieldBoundary.class).save(new SaveField(site.siteId(), field, says));
        em.flush();
    }

    @Test
    @DisplayName("PPL-6.2 who fills in cannot find out by it what an answer is that one may not read, nor open it")
    void hiddenAnswersStayHidden() {
        onASite(() -> {
            tells(square.neighbour, function, Level.OWNER, "Adviseur");
            var right = sent("mail;Functie\nniek@example.org;Adviseur\n");
            var wrong = sent("mail;Functie\nniek@example.org;Planner\n");
            assertThat(fates(imports().view(site, right, null))).containsExactly("2 Functie OWN [] [Adviseur]");
            assertThat(fates(imports().view(site, wrong, null))).containsExactly("2 Functie OWN [] [Planner]");
            var over = new ImportChoice(List.of("mail", column(function)), true);
            assertThat(fates(imports().view(site, right, over))).containsExactly("2 Functie CHANGED [] [Adviseur]");
            run(right, over);
            right = sent("mail;Functie\nniek@example.org;Adviseur\n");
            assertThat(fates(imports().view(site, right, null)))
                    .as("the same whether it was equal or not")
                    .containsExactly("2 Functie CHANGED [] [Adviseur]");
            run(wrong, over);
            assertThat(square.beans
                            .as(manager)
                            .get(ProfileBoundary.class)
                            .view(site, ref(square.neighbour))
                            .sections())
                    .isEmpty();
            assertThat(told(square.neighbour)).containsExactly("Planner");
        });
    }

    @Test
    @DisplayName(
            "MEM-2.5 a line with an unfitting answer is left out whole, with why; of who is no member nothing is kept")
    void whatDoesNotFitIsLeftOut() {
        onASite(() -> {
            var list = sent("mail;groep;Werkdagen;Functie\nniek@example.org;Snelfietsroutes;zondag;Planner\n"
                    + "marit@example.org;;ma;" + "x".repeat(201) + "\nnieuw@example.org;;ma;Planner\n");
            var details = imports().view(site, list, null);
            assertThat(details.problems())
                    .extracting(one ->
                            one.line() + " " + one.why() + " " + one.answer().key())
                    .containsExactly("2 answer people.answer.option", "3 answer people.answer.long");
            assertThat(details.figures()).isEqualTo(new ImportDetails.Figures(1, 0, 0, 0, 0, 1, 0, 2));
            run(list, details.choice());
            assertThat(em.createQuery("select count(v) from ProfileValue v where v.siteId = :site", Long.class)
                            .setParameter("site", site.id())
                            .getSingleResult())
                    .isZero();
        });
    }

    @Test
    @DisplayName(
            "MEM-2.4 members are known by the identifier of the list of members or the address, never by both at odds")
    void whoIsMeant() {
        onASite(() -> {
            var niek = ref(square.neighbour).value();
            var list = sent("id,mail,Functie\n" + niek + ",oud@example.org,Planner\n"
                    + niek.toString().toUpperCase() + ",,x\n"
                    + ref(square.member).value() + ",mia@example.org,Planner\n" + UUID.randomUUID()
                    + ",,Planner\n' or 1=1,,Planner\n,niek@example.org,Planner\n");
            var details = imports().view(site, list, null);
            assertThat(fates(details)).containsExactly("2 Functie NEW [] [Planner]");
            assertThat(details.problems())
                    .extracting(one -> one.line() + " " + one.why())
                    .containsExactly("3 double", "4 other", "5 id", "6 id", "7 double");
        });
    }

    @Test
    @DisplayName("MEM-2.4 a list whose columns name nobody waits for a choice; two columns for the same are refused")
    void columnsAreChosen() {
        onASite(() -> {
            var list = sent("Wie,Wat\nniek@example.org,Planner\n");
            assertThat(imports().view(site, list, null).obstacle().key()).isEqualTo("member.import.file.columns");
            assertThatThrownBy(() ->
                            imports().start(new StartImport(site, list, new ImportChoice(List.of("", ""), false))))
                    .hasMessage("member.import.file.columns");
            var foreign = sent("id;mail\n4711;niek@example.org\n");
            assertThat(imports().view(site, foreign, null).choice().columns()).containsExactly("", "mail");
            var twice = new ImportChoice(List.of("mail", "mail"), false);
            assertThat(imports().view(site, list, twice).obstacle().key()).isEqualTo("member.import.file.twice");
            assertThatThrownBy(() -> imports().start(new StartImport(site, list, twice)))
                    .hasMessage("member.import.file.twice");
            var odd = new ImportChoice(List.of("mail", "f999999999", "group", "x"), false);
            assertThat(imports().view(site, list, odd).choice().columns()).containsExactly("mail", "");
            var chosen = new ImportChoice(List.of("mail", column(function)), false);
            run(list, chosen);
            assertThat(told(square.neighbour)).containsExactly("Planner");
        });
    }

    @Test
    @DisplayName("MEM-2.5 who manages the members no more has no step carried out")
    void eachStepAsksForTheRight() {
        onASite(() -> {
            var steps = square.beans.as(manager).get(ImportSteps.class);
            assertThat(steps.place(site, List.of())).isZero();
            em.createQuery("delete from RoleGrant r where r.accountId = :manager")
                    .setParameter("manager", manager)
                    .executeUpdate();
            em.clear();
            assertThatThrownBy(() -> steps.invite(site, List.of("nieuw@example.org"), ""))
                    .hasMessage("member.import.right");
            assertThatThrownBy(() -> steps.place(site, List.of())).hasMessage("member.import.right");
            assertThatThrownBy(() -> steps.fill(site, List.of(), false)).hasMessage("member.import.right");
        });
    }

    @Test
    @DisplayName("MEM-2.5 a list of ten thousand lines is looked at, the answers of members in pieces of five hundred")
    void manyLines() {
        onASite(() -> {
            int members = 520;
            var lines = new StringBuilder("mail;Functie;Werkdagen\n");
            for (int i = 0; i < ImportTable.MOST; i++) {
                lines.append("iemand").append(i).append("@example.org;Planner;ma\n");
                if (i < members) {
                    em.find(Account.class, square.someone("Iemand " + i, Rank.MEMBER))
                            .refresh("Iemand " + i, "iemand" + i + "@example.org");
                }
            }
            em.flush();
            var figures = imports().view(site, sent(lines.toString()), null).figures();
            assertThat(figures.later()).isEqualTo(ImportTable.MOST - members);
            assertThat(figures.filled()).isEqualTo(members);
        });
    }

    @Test
    @DisplayName("PPL-6.1 PPL-1.11 a field with a list takes from a file what its list has, as the list spells it")
    void aFieldWithAList() {
        onASite(() -> {
            var words = "Planner\nAdviseur\n".getBytes(StandardCharsets.UTF_8);
            square.beans.as(manager).get(AllowedBoundary.class).allow(new AllowAnswers(site.siteId(), function, words));
            em.flush();
            var list = sent("mail;Functie\nniek@example.org;PLANNER\nmarit@example.org;Baas\n");
            var details = imports().view(site, list, null);

            assertThat(fates(details)).containsExactly("2 Functie NEW [] [Planner]");
            assertThat(details.problems()).extracting(one -> one.answer().key()).containsExactly("people.answer.list");
        });
    }
}
