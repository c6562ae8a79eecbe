package org.privacygraph.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends requests to a server under test. */
record Client(HttpServer server) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)Content-Length: (\\d+)");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.uri().resolve(path));
    }

    HttpRequest.Builder postBody(String json) {
        return to("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    }

    HttpRequest.Builder post(String query) throws IOException {
        return postBody(MAPPER.writeValueAsString(Map.of("query", query)));
    }

    HttpRequest.Builder get(String query) {
        return to("/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** For headers that java.net.http does not let a program set. */
    String raw(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.setSoTimeout(5_000);
            return answer(socket.getInputStream());
        }
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            answer.append((char) c);
            if (answer.toString().endsWith("\r\n\r\n")) {
                Matcher length = CONTENT_LENGTH.matcher(answer);
                return answer
                        + new String(
                                in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0),
                                StandardCharsets.UTF_8);
            }
        }
        return answer.toString();
    }

    static JsonNode json(HttpResponse<String> response) throws IOException {
        return MAPPER.readTree(response.body());
    }

    static String code(HttpResponse<String> response) throws IOException {
        return json(response).at("/errors/0/extensions/code").asText();
    }

    static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    URI uri() {
        return server.uri();
    }
}
