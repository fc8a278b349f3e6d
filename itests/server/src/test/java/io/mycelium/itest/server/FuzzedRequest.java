package io.mycelium.itest.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A request such as nobody means it: made of what the server's routes know, with something wrong in most of them. The same
 * random stream makes the same request.
 *
 * @param head as it is sent, with the empty line behind it
 * @param framed whether head and body fit together, so that an answer has to come
 */
record FuzzedRequest(String head, byte[] body, boolean framed) {
    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "POST", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "POST", "GET",
            "POST", "GET", "BREW", "get");
    private static final List<String> NAMES = List.of(
            "mirror",
            "input",
            "output",
            "",
            "x",
            "%20",
            "%ff",
            "%00",
            "%2e%2e",
            "..",
            "a%2fb",
            "%E2%82%AC",
            "a;b=c",
            "*",
            "%",
            "%u0041",
            "M".repeat(300),
            "in\"put",
            "status",
            "mirror\u00e4");
    private static final List<String> LISTS = List.of(
            "hyphae",
            "sockets",
            "relays",
            "bodies",
            "packs",
            "checkpoints",
            "dissonances",
            "leaves",
            "hyphae/a",
            "health",
            "pressure",
            "partition",
            "trace",
            "why",
            "heeded",
            "hyphae/a/explain",
            "hyphae/a/wake",
            "dissonances/replay",
            "hyphae/a/history",
            "hyphae/a/follow",
            "tides",
            "events");
    private static final List<String> ROOTS = List.of("/api/", "/api/v1/");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "100",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "1e3",
            "NaN",
            "",
            "last",
            "%ff",
            "%zz",
            "+7",
            " 7",
            "0x10",
            "\u0663",
            "9".repeat(400));
    private static final List<String> PARAMETERS = List.of(
            "after", "max", "limit", "from", "species", "sort", "level", "last", "lines", "name", "x", "%ff", "");
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json; charset=utf-8",
            "application/json;charset=utf-16",
            "application/cloudevents+json",
            "application/cloudevents-batch+json",
            "application/cloudevents+avro",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            ";",
            "/",
            ";;;===",
            "application/json;;;q=\"",
            "*/*",
            "a/b/c");
    private static final List<String> ACCEPTS = List.of(
            "*/*",
            "application/json",
            "text/event-stream;q=0",
            "text/html",
            ";;;,,,",
            ",",
            "application/json;q=NaN",
            "*/*;q=1e999",
            "application/*;q=0.1,text/*;q=-1",
            "q=1");
    private static final List<String> HEADERS = List.of(
            "Prefer: wait=0",
            "Prefer: wait=-1",
            "Prefer: wait=;;,\"",
            "Last-Event-ID: 7",
            "Last-Event-ID: x",
            "Last-Event-ID: 9223372036854775808",
            "Content-Encoding: gzip",
            "Content-Encoding: identity",
            "Range: bytes=0-1",
            "If-Match: *",
            "Origin: null",
            "Origin: http://evil.example",
            "Origin: %%%",
            "Cookie: a=\"",
            "ce-id: 1",
            "ce-specversion: 1.0",
            "ce-source: :",
            "ce-type: a",
            "ce-time: 2026-01-01T00:00:60Z",
            "ce-%ff: %ff",
            "Upgrade: h2c",
            "Upgrade: websocket",
            "Te: trailers",
            "X-Forwarded-For: 1.2.3.4",
            "Forwarded: host=evil",
            "X-A: " + "a".repeat(5000),
            "Authorization: Basic ???",
            "Accept-Encoding: gzip;q=0,*",
            "X-HTTP-Method-Override: PUT");
    private static final List<String> HOSTS = List.of(
            "localhost",
            "localhost",
            "localhost",
            "localhost",
            "127.0.0.1",
            "[::1]",
            "evil.example",
            "",
            "[",
            "localhost:99999",
            "localhost:x",
            "a b",
            "localhost, localhost");
    private static final List<String> BODIES = List.of(
            "{\"frequency\":\"a\",\"payload\":{\"value\":1}}",
            "{\"frequency\":\"a\",\"payload\":{\"value\":1}}",
            "[{\"frequency\":\"a\"},{\"frequency\":\"b\",\"urgent\":true}]",
            "[]",
            "{}",
            "null",
            "7",
            "\"text\"",
            "",
            "{\"frequency\":\"a\",\"payload\":{\"v\":1e-999999999}}",
            "{\"frequency\":\"a\",\"payload\":{\"v\":1e999999999}}",
            "{\"frequency\":\"a\",\"payload\":{\"v\":0.1234567890123456789}}",
            "{\"frequency\":\"a\",\"deadline\":-1}",
            "{\"frequency\":\"a\",\"payload\":{\"v\":9223372036854775808}}",
            "{\"frequency\":\"a\u0000b\"}",
            "{\"frequency\":\"" + "f".repeat(500) + "\"}",
            "\uFEFF{\"frequency\":\"a\"}",
            "{\"frequency\":\"\\ud800\"}",
            "[".repeat(100),
            "{\"a\":".repeat(5000),
            "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\"}",
            "[{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"data_base64\":\"e30=\"}]",
            "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"time\":\"0000-99-99T99:99:99Z\"}",
            "package a; rule \"x\" when then end",
            "name=a&from=b");

    static FuzzedRequest of(Random random) {
        String method = any(METHODS, random);
        String target = target(method, random);
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(target)
                .append(random.nextInt(30) == 0 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n");
        head.append("Host: ").append(rarelyNot("localhost", HOSTS, random)).append("\r\nConnection: close\r\n");
        if (random.nextInt(10) > 0) {
            head.append("Content-Type: ").append(oftenNot(TYPES, random)).append("\r\n");
        }
        if (random.nextInt(3) == 0) {
            head.append("Accept: ").append(any(ACCEPTS, random)).append("\r\n");
        }
        for (int i = random.nextInt(3) == 0 ? random.nextInt(3) : 0; i > 0; i--) {
            head.append(any(HEADERS, random)).append("\r\n");
        }
        return withBody(head, body(random), random);
    }

    private static FuzzedRequest withBody(StringBuilder head, byte[] body, Random random) {
        switch (random.nextInt(40)) {
            case 0 -> {
                return new FuzzedRequest(head.append("\r\n").toString(), new byte[0], true);
            }
            case 1 -> {
                head.append("Content-Length: ").append(any(NUMBERS, random)).append("\r\n\r\n");
                return new FuzzedRequest(head.toString(), body, false);
            }
            case 2 -> {
                head.append("Transfer-Encoding: chunked\r\n\r\n");
                return new FuzzedRequest(head.toString(), body, false);
            }
            case 3, 4, 5, 6 -> {
                head.append("Transfer-Encoding: chunked\r\n\r\n");
                return new FuzzedRequest(head.toString(), chunked(body), true);
            }
            case 7 -> {
                head.append("Content-Length: ").append(body.length).append("\r\nTransfer-Encoding: chunked\r\n\r\n");
                return new FuzzedRequest(head.toString(), body, false);
            }
            default -> {
                head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
                return new FuzzedRequest(head.toString(), body, true);
            }
        }
    }

    private static byte[] chunked(byte[] body) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        if (body.length > 0) {
            chunks.writeBytes((Integer.toHexString(body.length) + ";x=\"y\"\r\n").getBytes(StandardCharsets.US_ASCII));
            chunks.writeBytes(body);
            chunks.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        chunks.writeBytes("0\r\nX-Trailer: t\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return chunks.toByteArray();
    }

    /** Anything but the stop, and what would be deployed. */
    private static String target(String method, Random random) {
        String path = switch (random.nextInt(10)) {
            case 0 ->
                any(ROOTS, random)
                        + List.of("status", "networks", "plugins", "nothing", "", "logs", "openapi.json")
                                .get(random.nextInt(7));
            case 1, 2 -> any(ROOTS, random) + "networks/" + oftenThe("mirror", random) + "/" + any(LISTS, random);
            case 3 ->
                method.equals("POST") || method.equals("DELETE")
                        ? deployments(random) + (random.nextBoolean() ? "/" + any(NAMES, random) : "")
                        : deployments(random) + "/" + any(NAMES, random);
            case 4 -> "/" + any(NAMES, random);
            case 5, 6 ->
                "/networks/" + oftenThe("mirror", random) + "/bodies/" + oftenThe("output", random) + "/outputs";
            case 7 -> "/networks/" + any(NAMES, random) + "/" + any(NAMES, random);
            default -> "/networks/" + oftenThe("mirror", random) + "/bodies/" + oftenThe("input", random);
        };
        StringBuilder target = new StringBuilder(path);
        for (int i = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            target.append(target.indexOf("?") < 0 ? '?' : '&')
                    .append(any(PARAMETERS, random))
                    .append(random.nextInt(10) == 0 ? "" : "=")
                    .append(oftenNot(NUMBERS, random));
        }
        return target.toString();
    }

    private static String deployments(Random random) {
        return random.nextBoolean() ? "/api/v1/deploy" : "/api/v1/deployments";
    }

    private static byte[] body(Random random) {
        if (random.nextInt(200) == 0) {
            return new byte[2 << 20];
        }
        byte[] body = oftenNot(BODIES, random).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3) == 0 ? random.nextInt(4) : 0; i > 0 && body.length > 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    private static String oftenThe(String name, Random random) {
        return random.nextInt(8) > 0 ? name : any(NAMES, random);
    }

    private static String rarelyNot(String usual, List<String> others, Random random) {
        return random.nextInt(20) > 0 ? usual : any(others, random);
    }

    /** The first of them half of the time. */
    private static String oftenNot(List<String> words, Random random) {
        return random.nextBoolean() ? words.get(0) : any(words, random);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s%.300s", head, new String(body, StandardCharsets.ISO_8859_1));
    }
}
