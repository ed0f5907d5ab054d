package nl.plein.web.group;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.plein.ejb.group.AddressList;
import nl.plein.ejb.group.InvitationBoundary;
import nl.plein.ejb.group.PrepareInvites;
import nl.plein.persistence.audit.Action;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.shared.Target;
import nl.plein.web.faces.Asked;
import nl.plein.web.faces.SentFile;
import nl.plein.web.guard.CurrentSite;

/** {@code POST /invitations.csv}: the first step of inviting by file. */
@WebServlet("/invitations.csv")
@MultipartConfig
public class InvitationsServlet extends HttpServlet {

    @Inject
    transient InvitationBoundary invitations;

    @Inject
    transient CurrentSite current;

    @Inject
    transient Asked asked;

    @Inject
    transient SentFile sent;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var group = new GroupId(asked.ref(ObjectType.GROUP));
        var list = UUID.randomUUID();
        var target = new Target(ObjectType.GROUP, group.value());
        var part = sent.in(request, Action.GROUP_INVITE_PREPARE, target);
        var bytes = part.isEmpty() ? new byte[0] : part.get().getInputStream().readNBytes(AddressList.LARGEST + 1);
        invitations.prepare(new PrepareInvites(current.number(), group, list, bytes));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/group/" + group.value() + "/invitations/list?list=" + list);
    }
}
