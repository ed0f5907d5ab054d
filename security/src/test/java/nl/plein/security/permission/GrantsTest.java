package nl.plein.security.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.plein.persistence.account.Role;
import nl.plein.persistence.account.RoleGrant;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.group.Membership;
import nl.plein.persistence.group.Membership.Rank;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GrantsTest {

    private static final long ME = 7;
    private static final long OTHER = 8;
    private static final Instant NOW = Instant.EPOCH;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rights(
            String requirement,
            List<Membership> memberships,
            List<RoleGrant> roles,
            Right right,
            Place place,
            boolean may) {
        var held = Grants.of(ME, memberships, roles);

        assertThat(held.stream()
                        .anyMatch(one -> new WildcardPermission(one).implies(new WildcardPermission(right.on(place)))))
                .isEqualTo(may);
    }

    static Stream<Arguments> rights() {
        var siteMember = List.of(in(null, Rank.MEMBER));
        var groupMember = List.of(in(42L, Rank.MEMBER));
        var groupOwner = List.of(in(42L, Rank.OWNER));
        var group = new Place(3L, 42L, null, null);
        var mine = new Place(3L, 42L, ME, null);
        var theirs = new Place(3L, 42L, OTHER, null);
        var elsewhere = new Place(4L, 43L, null, null);
        return Stream.of(
                row("PER-1.3 a member of a site may join its groups", siteMember, Right.GROUP_JOIN, group, true),
                row(
                        "GRP-2.1 and start groups there",
                        siteMember,
                        Right.GROUP_START,
                        new Place(3L, null, null, null),
                        true),
                row("GRP-2.1 not elsewhere", siteMember, Right.GROUP_START, new Place(4L, null, null, null), false),
                row("PER-1.3 but no group of another site", siteMember, Right.GROUP_JOIN, elsewhere, false),
                row("PER-1.3 nor write in a group they are not in", siteMember, Right.ITEM_WRITE, group, false),
                row("PER-1.3 a member of a group writes in it", groupMember, Right.ITEM_WRITE, group, true),
                row("PER-1.3 and changes what is theirs", groupMember, Right.ITEM_EDIT, mine, true),
                row("PER-1.3 and not what is another's", groupMember, Right.ITEM_EDIT, theirs, false),
                row("PER-1.3 a member admits nobody", groupMember, Right.GROUP_MANAGE, group, false),
                row("PER-1.3 an owner admits people", groupOwner, Right.GROUP_MANAGE, group, true),
                row("PER-1.3 but not to another group", groupOwner, Right.GROUP_MANAGE, elsewhere, false),
                role("PER-1.4 an auditor reads the log", Role.AUDITOR, null, Right.AUDIT_READ, Place.PLATFORM, true),
                role("PER-1.4 and exports nothing", Role.AUDITOR, null, Right.ARCHIVE_EXPORT, group, false),
                role("PER-1.4 an archivist exports", Role.ARCHIVIST, null, Right.ARCHIVE_EXPORT, group, true),
                role(
                        "PER-1.4 an archivist of another site does not",
                        Role.ARCHIVIST,
                        4L,
                        Right.ARCHIVE_EXPORT,
                        group,
                        false),
                role(
                        "PER-1.4 a site manager writes nowhere by it",
                        Role.SITE_MANAGER,
                        3L,
                        Right.ITEM_WRITE,
                        group,
                        false),
                role("PER-1.4 a site manager runs the site", Role.SITE_MANAGER, 3L, Right.SITE_MANAGE, group, true));
    }

    private static Membership in(Long group, Rank rank) {
        return new Membership(ME, 3, group, rank, NOW);
    }

    private static Arguments row(String requirement, List<Membership> in, Right right, Place place, boolean may) {
        return Arguments.of(requirement, in, List.of(), right, place, may);
    }

    private static Arguments role(String requirement, Role role, Long site, Right right, Place place, boolean may) {
        return Arguments.of(requirement, List.of(), List.of(new RoleGrant(ME, site, role, NOW)), right, place, may);
    }
}
