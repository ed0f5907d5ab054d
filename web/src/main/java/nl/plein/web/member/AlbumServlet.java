package nl.plein.web.member;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.member.AlbumBoundary;
import nl.plein.ejb.member.DownloadAlbum;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.FileAnswer;

/**
 * {@code POST /portraits.zip}: the pictures that members show, recorded first, for the manager who had them gathered.
 */
@WebServlet("/portraits.zip")
public class AlbumServlet extends HttpServlet {

    @Inject
    transient AlbumBoundary album;

    @Inject
    transient Asked asked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var granted = album.download(new DownloadAlbum(new JobId(asked.ref(ObjectType.EXPORT))));
        FileAnswer.send(request, response, granted);
    }
}
