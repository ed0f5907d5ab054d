package nl.plein.web.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.group.AnswerGroupRequest;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupStartBoundary;
import nl.plein.ejb.group.OfferTemplate;
import nl.plein.ejb.group.PointOutGroup;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.group.GroupFilter;
import nl.plein.persistence.group.GroupFilter.View;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRequestRow;
import nl.plein.persistence.group.GroupRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** The groups of a site for its managers: who asks for one, which are pointed out, which serve as a template. */
@Named
@RequestScoped
public class ManageGroupsBean {

    @Inject
    GroupStartBoundary starts;

    @Inject
    GroupBoundary groups;

    @Inject
    CurrentAccount me;

    @Inject
    CurrentSite current;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private final Map<String, String> answers = new HashMap<>();
    private List<GroupRequestRow> waiting;
    private List<GroupRow> found;

    /** Only for who manages or edits the site. */
    public void load() {
        if (!isEditor()) {
            starts.waiting(current.site(), 0);
        }
    }

    /** Whether the person points groups out. */
    public boolean isEditor() {
        return may(Right.SITE_EDIT);
    }

    /** Whether the person answers requests, and chooses templates. */
    public boolean isManager() {
        return may(Right.SITE_MANAGE);
    }

    public List<GroupRequestRow> getWaiting() {
        if (waiting == null) {
            waiting = isManager() ? starts.waiting(current.site(), asked.number("after")) : List.of();
        }
        return waiting;
    }

    /** The rest of the requests, or null. */
    public String getMore() {
        return waiting.size() < GroupStartBoundary.PAGE
                ? null
                : "/manage/groups?after=" + waiting.get(waiting.size() - 1).id();
    }

    public List<GroupRow> getFeatured() {
        return groups.listed(current.number(), new GroupFilter(View.FEATURED, ""), null);
    }

    public List<GroupRow> getTemplates() {
        return groups.listed(current.number(), new GroupFilter(View.TEMPLATE, ""), null);
    }

    /** Part of the name of a group that was searched for. */
    public String getWords() {
        return asked.words("words");
    }

    /** Groups with that in their name or purpose. */
    public List<GroupRow> getFound() {
        if (found == null) {
            found = getWords().isEmpty()
                    ? List.of()
                    : groups.listed(current.number(), new GroupFilter(View.ALL, getWords()), null);
        }
        return found;
    }

    /** What the asker of each request is told. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public void answer(String request, boolean approve) {
        starts.answer(new AnswerGroupRequest(current.site(), id(request), approve, answers.get(request)));
        back(approve ? "manage.groups.approved" : "manage.groups.declined");
    }

    public void pointOut(String group, boolean wished) {
        starts.pointOut(new PointOutGroup(current.site(), id(group), wished));
        back(wished ? "manage.groups.featured.done" : "manage.groups.featured.undone");
    }

    public void offer(String group, boolean wished) {
        starts.offer(new OfferTemplate(current.site(), id(group), wished));
        back(wished ? "manage.groups.template.done" : "manage.groups.template.undone");
    }

    private boolean may(Right right) {
        return me.may(right, new Place(current.number(), null, null, null));
    }

    private void back(String said) {
        Messages.afterwards(said);
        way.to("/manage/groups");
    }

    private static GroupId id(String ref) {
        return new GroupId(UUID.fromString(ref));
    }
}
