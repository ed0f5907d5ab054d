package nl.plein.ejb.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.people.AllowedAnswerRepository;
import nl.plein.persistence.people.FieldId;
import nl.plein.persistence.people.FieldKind;
import nl.plein.persistence.people.ProfileField;
import nl.plein.persistence.people.ProfileRepository;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.persistence.site.SiteId;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.security.CurrentAccount;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** The lists of answers that fields of a site take: for its managers. */
@Stateless
@Boundary
public class AllowedBoundary {

    /** So many answers of a list are shown. */
    public static final int SHOWN = 20;

    @Inject
    ProfileRepository profiles;

    @Inject
    AllowedAnswerRepository lists;

    @Inject
    SiteRepository sites;

    @Inject
    CurrentAccount me;

    /** The list of a field, and who does not fit it. */
    @Open("checks the right of a manager on the site itself")
    public AllowedDetails details(SiteId site, FieldId id) {
        var field = seen(site, id);
        return new AllowedDetails(
                field.row(),
                lists.contents(field.id(), SHOWN),
                field.listed() ? lists.misfits(field.id(), me.viewer()) : 0,
                field.listed() ? lists.misgiven(field) : 0);
    }

    /** All answers of a list, to take along. */
    @Open("checks the right of a manager on the site itself")
    public List<String> all(SiteId site, FieldId id) {
        return lists.contents(seen(site, id).id(), AllowedSheet.MOST);
    }

    /**
     * Gives a field a list in the place of the one it had, or takes it away; what people told stays.
     *
     * @throws Refusal when the file is none, or has what nobody could answer: nothing changes then
     */
    @Requires(Right.SITE_MANAGE)
    public void allow(AllowAnswers command) {
        var field = found(command.field(), sites.locked(number(command.site())).id());
        if (command.bytes() == null) {
            if (!field.listed()) {
                throw new Refusal("people.allowed.none");
            }
            lists.replace(field, List.of());
            return;
        }
        lists.replace(field, AllowedSheet.of(command.bytes(), field.row().says()));
    }

    private ProfileField seen(SiteId site, FieldId id) {
        me.check(Right.SITE_MANAGE, new Target(ObjectType.SITE, site.value()));
        return found(id, number(site));
    }

    /** Only lines of text have a list. */
    private ProfileField found(FieldId id, long site) {
        return profiles.field(id, site)
                .filter(field -> field.row().says().kind() == FieldKind.TEXT)
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.SETTING, id.value())));
    }

    private long number(SiteId site) {
        return sites.find(site)
                .orElseThrow(() -> new NoSuchThing(new Target(ObjectType.SITE, site.value())))
                .id();
    }
}
