package nl.plein.ejb.group;

/** The one door of a site, as groups know it: who comes into a group from outside comes through it first. */
public interface SiteDoor {

    /**
     * Makes somebody a member of a site.
     *
     * @throws nl.plein.security.Refusal when the person is kept out, or is a member already
     */
    void admit(long account, long site);
}
