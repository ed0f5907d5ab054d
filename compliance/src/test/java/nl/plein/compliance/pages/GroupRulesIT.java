package nl.plein.compliance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.plein.compliance.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the managers of a site leave to the owners of its groups. */
class GroupRulesIT {

    private static final String OWNER = "bas.local@gelderland.example";

    private static NewSite site;
    private static String group;

    @BeforeAll
    static void start() {
        site = NewSite.started(Stage.shared(), "Regelsite", "regelsite");
        site.caller(NewSite.MANAGER).send("/manage/admission", "rules", Map.of("all:input", "true"));
        var form = Map.of("name:input", "Bestuur", "purpose:input", "Wie doet wat?", "kind:input", "CLOSED");
        var made = site.caller(OWNER).send("/groups/start", "start", form);
        assertThat(made.errors()).isEmpty();
        group = "/group/" + made.ref();
    }

    @Test
    @DisplayName("GRP-5.5 GRP-3.4 managers leave owners no new subgroups and no lists, and owners read why")
    void managersLeaveOwnersLess() {
        try (var owner = site.browser(OWNER)) {
            owner.open(site.address(), group + "/subgroups");
            assertThat(owner.page().locator("[id='add:subname:input']").count()).isOne();

            choose("SUBGROUPS", "MEMBER_FILES");

            owner.open(site.address(), group + "/subgroups").isFit("group-subgroups-off");
            assertThat(owner.page().locator("main").innerText()).contains("komen er geen nieuwe subgroepen");
            assertThat(owner.page().locator("[id='add:subname:input']").count()).isZero();
            owner.open(site.address(), group + "/members").isFit("group-members-off");
            assertThat(owner.page().locator("main").innerText())
                    .contains("neemt alleen wie de leden beheert ledenlijsten mee");
            assertThat(owner.page().locator("form[action='/members.csv']").count())
                    .isZero();
        }
    }

    /** By keyboard: the last of what can be chosen is "no". */
    private static void choose(String... settings) {
        try (var manager = site.browser(NewSite.MANAGER)) {
            manager.open(site.address(), "/manage/settings");
            for (String setting : settings) {
                manager.page().locator("[id='setting-" + setting + "'] select").focus();
                manager.page().keyboard().press("End");
            }
            manager.page().locator("[id='settings:save:button']").press("Enter");
            manager.page().locator(".note:has-text('opgeslagen')").waitFor();
            manager.isFit("settings-groups");
        }
    }
}
