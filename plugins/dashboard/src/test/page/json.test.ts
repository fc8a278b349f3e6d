import assert from "node:assert/strict";
import { test } from "node:test";
import { changes, place } from "../../main/page/src/changes";
import { number } from "../../main/page/src/dom";
import { plain } from "../../main/page/src/graph/plain";
import { Exact, hasParts, read, written } from "../../main/page/src/json";
import { shortJson } from "../../main/page/src/text";

const LONG = "9007199254740993";

test("numbers beyond 2^53 are written as they came", () => {
    for (const text of ["9007199254740993", "-9223372036854775808", "9223372036854775807", "0.12345678901234567890", "3.14159265358979323846264338327950288", "1e400", "-0.0"]) {
        assert.equal(written(read(text)), text);
        assert.equal(written(read(`{"n":${text},"list":[${text}]}`)), `{"n":${text},"list":[${text}]}`);
        assert.equal(shortJson(read(`[${text}]`)), `[${text}]`);
    }
});

test("numbers that are not rounded are numbers, however they are written", () => {
    for (const text of ["0", "-1", "1.5", "0.1", "1e3", "1.0E-5", "9007199254740991", "100000000000000000000", "0.30000000000000004", "1.7976931348623157E308", "2.50", "0.0"]) {
        assert.equal(typeof read(text), "number");
        assert.equal(read(text), Number(text));
    }
});

test("a big number counts as the nearest that there is", () => {
    const big = read(LONG);
    assert.ok(big instanceof Exact);
    assert.equal(big + 1, Number(LONG) + 1);
    assert.equal(number(big), LONG);
});

test("texts and names beside a big number stay what they are", () => {
    const text = `{"n${LONG}":"n${LONG}","s":"s","a\\"b":"\\"n1\\\\","__proto__": {"x":${LONG}} , "e" : "" ,"list":["n1", ${LONG}, true,null, "${LONG}:" ]}`;
    const value = read(text);
    assert.equal(value[`n${LONG}`], `n${LONG}`);
    assert.equal(value.s, "s");
    assert.equal(value['a"b'], '"n1\\');
    assert.equal(value.e, "");
    assert.equal(String(Object.getOwnPropertyDescriptor(value, "__proto__")!.value.x), LONG);
    assert.deepEqual(value.list.map(String), ["n1", LONG, "true", "null", LONG + ":"]);
});

test("what is no JSON is refused", () => {
    for (const text of ["", "{", `{"n":${LONG}`, `[${LONG},]`]) {
        assert.throws(() => read(text));
    }
});

test("a big number is a leaf, not a map", () => {
    assert.equal(hasParts(read(LONG)), false);
    assert.ok(hasParts(read(`{"n":${LONG}}`)));
});

test("a change in the last digit of a big number is a change", () => {
    const found = changes(read('{"n":9007199254740992,"same":9223372036854775807}'), read('{"n":9007199254740993,"same":9223372036854775807}'));
    assert.deepEqual([...found.keys()], [place(["n"])]);
    assert.equal(written(found.get(place(["n"]))!.before), "9007199254740992");
});

test("the graph's words have all digits", () => {
    assert.equal(plain(read(`{"order":${LONG},"name":"KOA"}`), "KOA"), `order ${LONG}`);
});
