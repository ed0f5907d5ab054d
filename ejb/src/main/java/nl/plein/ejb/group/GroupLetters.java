package nl.plein.ejb.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.Invitation;
import nl.plein.persistence.site.SiteRepository;

/** The letters about who is in a group. */
@Dependent
class GroupLetters {

    @Inject
    Post post;

    @Inject
    AccountRepository accounts;

    @Inject
    SiteRepository sites;

    /** Somebody asked to come in and hears the answer. */
    void answered(Group group, long account, boolean admitted) {
        if (admitted) {
            post.send(to(group, account).about("group.admitted", group.name()).inGroup(group.id()));
        } else {
            post.send(to(group, account).about("group.declined", group.name()));
        }
    }

    /** Somebody was sent away: after the mail about the group was withdrawn, as this one is not about being in it. */
    void removed(Group group, long account, String reason) {
        post.send(to(group, account).about("group.removed", group.name(), reason));
    }

    /** Somebody became an owner. */
    void owns(Group group, long account) {
        post.send(to(group, account).about("group.owns", group.name()).inGroup(group.id()));
    }

    /** Somebody came in, and the owners have something to say to newcomers. */
    void welcome(Group group, long account) {
        if (!group.welcome().isEmpty()) {
            post.send(to(group, account)
                    .about("group.welcome", group.name(), group.welcome())
                    .inGroup(group.id()));
        }
    }

    /** An owner writes to a member, or to themselves to see how it looks. */
    void mailed(Group group, Account member, String by, MailMembers mail) {
        var site = sites.get(group.siteId());
        post.send(Letter.to(member)
                .about("group.mail", mail.subject(), mail.text(), by, group.name())
                .link(site.host(), "/group/" + group.ref())
                .inSite(site.id())
                .inGroup(group.id()));
    }

    /** Somebody is invited; the code stands in this letter and nowhere else. */
    void invited(Group group, Invitation invitation, String by, String code) {
        var site = sites.get(group.siteId());
        var letter = invitation.accountId() == null
                ? Letter.to(invitation.mail(), "nl")
                : Letter.to(accounts.find(invitation.accountId()).orElseThrow());
        post.send(letter.about("group.invited", group.name(), site.name(), by)
                .link(site.host(), "/invitation?code=" + code));
    }

    private Letter to(Group group, long account) {
        var site = sites.get(group.siteId());
        return Letter.to(accounts.find(account).orElseThrow())
                .link(site.host(), "/group/" + group.ref())
                .inSite(site.id());
    }
}
