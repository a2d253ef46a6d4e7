package org.heardportal.web.asset;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.heardportal.web.http.AcceptEncoding;
import org.heardportal.web.http.EntityTags;
import org.heardportal.web.route.RequestPath;

/** Serves {@code /assets/{hash}/{name}}: compressed beforehand, and to be kept for a year, because another content has another address. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** One year, the most that HTTP caches are asked to honour, and no question whether it has changed. */
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> asset = assets.at(RequestPath.of(request));
        if (asset.isPresent()) {
            send(asset.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + asset.hash() + '"';
        response.setHeader("Cache-Control", FOR_A_YEAR);
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        if (EntityTags.anyMatches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        Optional<byte[]> gzip = AcceptEncoding.takesGzip(request) ? asset.gzip() : Optional.empty();
        gzip.ifPresent(bytes -> response.setHeader("Content-Encoding", "gzip"));
        byte[] body = gzip.orElse(asset.content());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
