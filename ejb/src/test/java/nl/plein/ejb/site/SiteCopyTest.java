package nl.plein.ejb.site;

import static nl.plein.ejb.ASquare.aSquare;
import static nl.plein.persistence.Database.anEmptyDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.plein.ejb.ASquare;
import nl.plein.ejb.Beans;
import nl.plein.ejb.tag.AddTagCategory;
import nl.plein.ejb.tag.TagBoundary;
import nl.plein.persistence.Database;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Level;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.people.AllowedAnswerRepository;
import nl.plein.persistence.people.FieldDraft;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.site.Site;
import nl.plein.persistence.site.SiteLink.Part;
import nl.plein.persistence.site.SiteLink.Reader;
import nl.plein.persistence.site.SiteLinkRow;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.persistence.site.SiteSetting;
import nl.plein.persistence.tag.TagSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteCopyTest {

    private final Database database = anEmptyDatabase();
    private EntityManager em;
    private ASquare square;
    private SiteRow from;
    private SiteRow to;
    private long manager;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    @DisplayName("SIT-8.7 settings, look, ways, fields and tags come along once, who reads and who comes in does not")
    void furnitureComesAlong() {
        onTwoSites(() -> {
            var top = link(from, "Over ons", null);
            link(from, "Wie wij zijn", top);
            link(to, "Over ons", null);
            em.persist(new ProfileField(UUID.randomUUID(), from.id(), 0, aField()));
            tags().addCategory(new AddTagCategory(from, UUID.randomUUID(), "Thema", "Wonen, Verkeer"));
            var sites = square.beans.get(SiteRepository.class);
            sites.choose(from.id(), SiteSetting.FONT, "SERIF");
            sites.choose(from.id(), SiteSetting.READER_NETWORKS, "192.0.2.0/24");
            sites.choose(from.id(), SiteSetting.SIGN_IN_PROOF, SiteSetting.TWO_FACTORS);
            em.flush();
            var plan = copies().plan(to, from.siteId(), "");
            assertThat(List.of(plan.settings(), plan.links(), plan.fields(), plan.categories()))
                    .containsExactly(1, 1, 1, 1);

            copies().copy(new CopyFurniture(to, from.siteId()));
            copies().copy(new CopyFurniture(to, from.siteId()));

            em.flush();
            em.clear();
            assertThat(square.beans.get(SiteLinkBoundary.class).links(to))
                    .extracting(SiteLinkRow::label)
                    .containsExactly("Over ons", "Wie wij zijn");
            assertThat(square.beans.get(SiteLinkBoundary.class).links(to).get(1).parentId())
                    .isNotNull();
            assertThat(square.beans.get(ProfileRepository.class).fields(to.id()))
                    .hasSize(1);
            assertThat(tags().sheets(to)).singleElement().satisfies(sheet -> assertThat(sheet.tags())
                    .extracting(TagSheet.Row::label)
                    .containsExactly("Wonen", "Verkeer"));
            assertThat(sites.choices(to.id())).containsOnlyKeys(SiteSetting.FONT);
            assertThat(sites.get(to.id()).colour()).isEqualTo(from.colour());
        });
    }

    @Test
    @DisplayName("SIT-8.11 a field brings the list of answers that it takes; one that was there keeps its own")
    void listsComeAlong() {
        onTwoSites(() -> {
            var lists = square.beans.get(AllowedAnswerRepository.class);
            var listed = new ProfileField(UUID.randomUUID(), from.id(), 0, aField());
            em.persist(listed);
            lists.replace(listed, List.of("Jurist", "Adviseur"));

            copies().copy(new CopyFurniture(to, from.siteId()));
            lists.replace(listed, List.of("Planner"));
            copies().copy(new CopyFurniture(to, from.siteId()));

            em.flush();
            em.clear();
            var made = square.beans.get(ProfileRepository.class).fields(to.id()).get(0);
            assertThat(made.row().allowed()).isEqualTo(2);
            assertThat(lists.contents(made.id(), 9)).containsExactly("Jurist", "Adviseur");
            assertThat(lists.spelled(made.id(), "JURIST")).contains("Jurist");
            assertThat(lists.contents(listed.id(), 9)).containsExactly("Planner");
        });
    }

    @Test
    @DisplayName("SIT-8.7 only from a site that the same person manages")
    void onlyFromOnesOwn() {
        onTwoSites(() -> {
            long other = square.someone("Alleen Daar", null);
            em.persist(new Membership(other, to.id(), null, Rank.MEMBER, Beans.NOW));
            em.persist(new RoleGrant(other, to.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            var copies = square.beans.as(other).get(SiteCopyBoundary.class);
            assertThat(copies.plan(to, from.siteId(), "").offer().none()).isTrue();
            assertThatThrownBy(() -> copies.copy(new CopyFurniture(to, from.siteId())))
                    .hasMessage("site.copy.from.empty");
            assertThatThrownBy(() -> copies.plan(from, null, "")).hasMessage("right.missing.site_manage");
        });
    }

    private UUID link(SiteRow site, String label, UUID parent) {
        var ref = UUID.randomUUID();
        square.beans
                .as(manager)
                .get(SiteLinkBoundary.class)
                .add(new AddLink(site, ref, Part.MENU, new LinkDraft(label, "/groups", Reader.PUBLIC, parent)));
        return ref;
    }

    private static FieldDraft aField() {
        return new FieldDraft(
                FieldKind.TEXT, "Functie", "", "", List.of(), "", 0, false, false, true, Level.SITE, false, null);
    }

    private TagBoundary tags() {
        return square.beans.as(manager).get(TagBoundary.class);
    }

    private SiteCopyBoundary copies() {
        return square.beans.as(manager).get(SiteCopyBoundary.class);
    }

    private void onTwoSites(Runnable work) {
        database.doing(entities -> {
            em = entities;
            square = aSquare(em, Openness.OPEN);
            var other =
                    new Site("Elders", "", UUID.randomUUID() + ".example", "#21468b", Site.Openness.CLOSED, Beans.NOW);
            em.persist(other);
            em.flush();
            from = square.site.row();
            to = other.row();
            manager = square.someone("Mia Beheerder", null);
            em.persist(new Membership(manager, to.id(), null, Rank.MEMBER, Beans.NOW));
            em.persist(new RoleGrant(manager, from.id(), Role.SITE_MANAGER, Beans.NOW));
            em.persist(new RoleGrant(manager, to.id(), Role.SITE_MANAGER, Beans.NOW));
            em.flush();
            work.run();
        });
    }
}
