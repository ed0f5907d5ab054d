package nl.plein.web.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.plein.ejb.group.AnswerJoinRequest;
import nl.plein.ejb.group.AskToJoinGroup;
import nl.plein.ejb.group.GroupBoundary;
import nl.plein.ejb.group.GroupDetails;
import nl.plein.ejb.group.JoinGroup;
import nl.plein.ejb.group.LeaveGroup;
import nl.plein.ejb.group.Relation;
import nl.plein.ejb.item.FeedBoundary;
import nl.plein.ejb.mail.Said;
import nl.plein.ejb.people.EntranceBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupTool;
import nl.plein.persistence.group.JoinRequestRow;
import nl.plein.persistence.item.ItemRow;
import nl.plein.persistence.shared.Slice;
import nl.plein.security.CurrentAccount;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.Messages;
import nl.plein.web.faces.Way;
import nl.plein.web.guard.CurrentSite;

/** A group: what is new in it, and coming in, admitting others, leaving. */
@Named
@RequestScoped
public class GroupViewBean {

    /** A part of the page by its name in small letters, with the address of its own page. */
    public record Part(String name, String address) {}

    @Inject
    GroupBoundary groups;

    @Inject
    EntranceBoundary entrance;

    @Inject
    FeedBoundary feed;

    @Inject
    CurrentSite current;

    @Inject
    CurrentAccount me;

    @Inject
    Asked asked;

    @Inject
    Way way;

    private final Map<String, String> said = new HashMap<>();
    private GroupDetails details;
    private Slice<ItemRow> items;
    private List<JoinRequestRow> waiting;
    private String motivation;

    public void load() {
        if (getDetails().readable() && details.tools().contains(GroupTool.NEWS)) {
            getItems();
        }
        if (details.relation() == Relation.OWNER) {
            getWaiting();
        }
    }

    public GroupDetails getDetails() {
        if (details == null) {
            details = groups.view(current.number(), id());
        }
        return details;
    }

    public Slice<ItemRow> getItems() {
        if (items == null) {
            items = feed.ofGroup(current.number(), id(), asked.from());
        }
        return items;
    }

    /** Names of the parts that stand on the page itself; that one may not read here is said in any case. */
    public List<String> getParts() {
        var tools = new ArrayList<>(getDetails().tools());
        if (!details.readable() && !tools.contains(GroupTool.NEWS)) {
            tools.add(GroupTool.NEWS);
        }
        return tools.stream()
                .filter(one -> !one.apart())
                .map(GroupViewBean::name)
                .toList();
    }

    /** The ways to the parts that are pages of their own, as far as this person may go there. */
    public List<Part> getWays() {
        return getDetails().tools().stream()
                .filter(one -> one.apart() && details.readable())
                .filter(one -> one != GroupTool.MEMBERS || me.signedIn())
                .map(one -> new Part(name(one), address(one)))
                .toList();
    }

    private String address(GroupTool tool) {
        var ref = details.group().ref();
        return tool == GroupTool.TAGS ? "/tagged?group=" + ref : "/group/" + ref + "/" + name(tool);
    }

    private static String name(GroupTool tool) {
        return tool.name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody has just come in, and reads what the owners say to newcomers. */
    public boolean isNewcomer() {
        return asked.number("welcome") == 1
                && getDetails().relation().inside()
                && !getDetails().charter().welcome().isEmpty();
    }

    public List<JoinRequestRow> getWaiting() {
        if (waiting == null) {
            waiting = groups.waiting(current.number(), id());
        }
        return waiting;
    }

    /** Comes in; who has not told what the group asks tells it first. */
    public void join() {
        if (getDetails().asks() && entrance.asked(current.site(), id()).lacks()) {
            way.to("/group/" + id().value() + "/join");
            return;
        }
        groups.join(new JoinGroup(current.number(), id()));
        Messages.afterwards("group.joined");
        way.to("/group/" + id().value() + "?welcome=1");
    }

    public void ask() {
        groups.ask(new AskToJoinGroup(current.number(), id(), motivation));
        back("group.asked");
    }

    /** What who asks is told, by request. */
    public Map<String, String> getSaid() {
        return said;
    }

    public void answer(String request, boolean admit) {
        groups.answer(new AnswerJoinRequest(
                current.number(), id(), UUID.fromString(request), admit, new Said(said.get(request))));
        back(admit ? "group.admitted" : "group.declined");
    }

    public void leave() {
        groups.leave(new LeaveGroup(current.number(), id()));
        back("group.left");
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String typed) {
        motivation = typed;
    }

    private GroupId id() {
        return new GroupId(asked.ref(ObjectType.GROUP));
    }

    private void back(String done) {
        Messages.afterwards(done);
        way.to("/group/" + id().value());
    }
}
