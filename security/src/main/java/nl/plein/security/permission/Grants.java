package nl.plein.security.permission;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.group.Membership;

/** The table of who may do what: memberships and roles in, permissions in Shiro's words out. */
final class Grants {

    private Grants() {}

    static Set<String> of(long account, List<Membership> memberships, List<RoleGrant> roles) {
        Set<String> permissions = new TreeSet<>();
        for (Membership membership : memberships) {
            if (membership.groupId() == null) {
                ofSite(permissions, membership.siteId());
            } else {
                ofGroup(permissions, account, membership);
            }
        }
        roles.forEach(role -> ofRole(permissions, role));
        return permissions;
    }

    private static void ofSite(Set<String> permissions, long site) {
        permissions.add("group:start:s" + site);
        permissions.add("group:join:s" + site);
        permissions.add("document:upload:s" + site);
    }

    private static void ofGroup(Set<String> permissions, long account, Membership membership) {
        var place = ":s" + membership.siteId() + ":g" + membership.groupId();
        permissions.add("group:leave" + place);
        permissions.add("item:write" + place);
        permissions.add("comment:write" + place);
        permissions.add("item:edit" + place + ":o" + account);
        if (membership.owner()) {
            permissions.add("group:manage" + place);
            permissions.add("group:archive" + place);
            permissions.add("access:explain" + place);
        }
    }

    private static void ofRole(Set<String> permissions, RoleGrant grant) {
        var place = grant.siteId() == null ? "" : ":s" + grant.siteId();
        switch (grant.role()) {
            case AUDITOR -> {
                permissions.add("audit:*" + place);
                permissions.add("access:explain" + place);
            }
            case ARCHIVIST -> permissions.add("archive:*" + place);
            case SITE_MANAGER -> ofManager(permissions, place);
            case EDITOR -> permissions.add("site:edit" + place);
            case MEMBER_MANAGER -> permissions.add("member:*" + place);
            case QUESTION_MANAGER -> permissions.add("question:*" + place);
            case PLATFORM_MANAGER -> {
                ofManager(permissions, place);
                permissions.add("operator:*" + place);
                permissions.add("platform:*" + place);
            }
        }
    }

    private static void ofManager(Set<String> permissions, String place) {
        permissions.add("site:*" + place);
        permissions.add("member:*" + place);
        permissions.add("question:*" + place);
        permissions.add("access:*" + place);
    }
}
