package nl.plein.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.account.Organisation;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import nl.plein.persistence.group.MembershipRepository;
import nl.plein.persistence.people.ChoiceRepository;
import nl.plein.persistence.people.Welcomed;
import nl.plein.persistence.site.Site;
import nl.plein.security.password.LocalPasswords;

/** The local accounts of the demo, with their passwords, roles and sites. */
@Dependent
class DemoPeople {

    private static final Map<String, List<Role>> ROLES = Map.of(
            "auditor", List.of(Role.AUDITOR),
            "archivist", List.of(Role.ARCHIVIST),
            "manager", List.of(Role.PLATFORM_MANAGER, Role.SITE_MANAGER),
            "member", List.of());

    @Inject
    AccountRepository accounts;

    @Inject
    MembershipRepository memberships;

    @Inject
    LocalPasswords passwords;

    @Inject
    ChoiceRepository choices;

    @Inject
    Clock clock;

    private final List<Account> members = new ArrayList<>();
    private Account manager;

    void add(Map<String, Organisation> organisations) {
        var file = DemoFile.read("accounts.json");
        for (JsonObject told : file.getJsonArray("accounts").getValuesAs(JsonObject.class)) {
            var account = account(told, organisations.get(told.getString("organisation")));
            passwords.give(
                    account.id(),
                    told.getString("mail"),
                    file.getString("password").toCharArray());
            var role = told.getString("role");
            ROLES.get(role).forEach(one -> accounts.add(new RoleGrant(account.id(), null, one, clock.instant())));
            if ("manager".equals(role)) {
                manager = account;
            }
            if ("manager".equals(role) || "member".equals(role)) {
                members.add(account);
            }
        }
    }

    /** Who runs the demo and owns its groups. */
    Account manager() {
        return manager;
    }

    /** Whoever works for this organisation and takes part becomes a member of the site, and knows the way there. */
    void join(Site site, Organisation organisation) {
        members.stream()
                .filter(account -> account.organisationId() == organisation.id())
                .forEach(account -> {
                    memberships.add(new Membership(account.id(), site.id(), null, Rank.MEMBER, clock.instant()));
                    choices.add(new Welcomed(account.id(), site.id(), clock.instant()));
                });
    }

    private Account account(JsonObject told, Organisation organisation) {
        var number = organisation == null ? null : organisation.id();
        var account = new Account(told.getString("name"), told.getString("mail"), number, clock.instant());
        accounts.add(account);
        return account;
    }
}
