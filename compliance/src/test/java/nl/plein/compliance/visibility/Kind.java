package nl.plein.compliance.visibility;

import java.util.EnumSet;
import java.util.Set;
import nl.plein.compliance.stage.Stage;
import nl.plein.compliance.stage.StageAccount;

/** The kinds of people who may look, seen from the groups of the scene on the site Gelderland. */
enum Kind {
    ANONYMOUS(null),
    /** Signed in, and on another site; asked to come in on this one. */
    ELSEWHERE("fatima"),
    /** Works for another organisation and was let in on the site. */
    EXTERNAL("daan.local@haarlem.example"),
    /** On the site, in none of the groups. */
    NEIGHBOUR("anna.local@gelderland.example"),
    /** Asked to come into the closed group. */
    PENDING("bram"),
    /** Was in every group, and was sent away. */
    FORMER("carla.local@gelderland.example"),
    MEMBER("bas.local@gelderland.example"),
    OWNER("anna"),
    MANAGER_HERE("sanne.local@gelderland.example"),
    MANAGER_ELSEWHERE("daan"),
    /** On the site, in none of the groups, with one role there and no other; so are the two that follow. */
    EDITOR("rosa"),
    MEMBER_MANAGER("mark"),
    QUESTION_MANAGER("vera"),
    AUDITOR("auditor@plein.example"),
    /** Works for the organisation whose people the site admits at their first visit; the role itself opens nothing. */
    ARCHIVIST("archivaris@plein.example"),
    PLATFORM_MANAGER("beheerder@plein.example");

    static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
    static final Set<Kind> SIGNED_IN = EnumSet.complementOf(EnumSet.of(ANONYMOUS));
    /** Those who are no members of the site. */
    static final Set<Kind> OUTSIDE = EnumSet.of(ANONYMOUS, ELSEWHERE, MANAGER_ELSEWHERE, AUDITOR);

    static final Set<Kind> ON_SITE = EnumSet.complementOf(EnumSet.copyOf(OUTSIDE));
    static final Set<Kind> INSIDE = EnumSet.of(MEMBER, OWNER);
    static final Set<Kind> MANAGERS = EnumSet.of(MANAGER_HERE, PLATFORM_MANAGER);
    /** Those who keep what everybody sees of the site. */
    static final Set<Kind> EDITORS = EnumSet.of(MANAGER_HERE, PLATFORM_MANAGER, EDITOR);
    /** Those who admit people to the site, and see how to reach them. */
    static final Set<Kind> ADMITTERS = EnumSet.of(MANAGER_HERE, PLATFORM_MANAGER, MEMBER_MANAGER);
    /** Those who have something to manage on the site, whatever it is. */
    static final Set<Kind> HELPERS = EnumSet.of(MANAGER_HERE, PLATFORM_MANAGER, EDITOR, MEMBER_MANAGER);
    /** Those who are told who can see something in a group, without seeing it. */
    static final Set<Kind> EXPLAINERS = EnumSet.of(OWNER, MANAGER_HERE, PLATFORM_MANAGER, AUDITOR);

    private final String user;

    Kind(String user) {
        this.user = user;
    }

    boolean signedIn() {
        return user != null;
    }

    StageAccount account(Stage stage) {
        return stage.account(user);
    }

    boolean reads(Meant audience) {
        return audience.readers().contains(this);
    }
}
