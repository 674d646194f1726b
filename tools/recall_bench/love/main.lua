-- What recall-bench is measured against, drawn as LÖVE draws it fastest: images in its automatic batches, texts
-- laid out once.   love DIR hall BODIES smooth|bare FRAMES RESULT BODY_FONT   or   love DIR window BODY_FONT DISPLAY_FONT
local PIXELS_A_METRE, WIDTH, HEIGHT, SIDE, TEXTS = 40, 32, 17, 0.5, 40
local WARM_UP = 60
-- A line of RESULT: wall time of a frame and processor time of all threads, milliseconds; the third is ours alone.

local BACKDROP = [[
extern float time;
vec4 effect(vec4 colour, Image image, vec2 texel, vec2 pixel) {
    vec2 p = pixel * 0.01;
    float wave = sin(p.x + time) + sin(p.y * 1.3 + time) + sin((p.x + p.y) * 0.7);
    return vec4(0.1 + 0.05 * wave, 0.1 + 0.05 * sin(wave), 0.3 + 0.1 * wave, 1.0);
}
]]

-- Fonts lie outside of what LÖVE looks at.
local function fontFrom(path, size)
    local file = assert(io.open(path, "rb"))
    local data = love.filesystem.newFileData(file:read("*a"), path:match("[^/]+$"))
    file:close()
    return love.graphics.newFont(data, size)
end

local function makeHall(bodies)
    love.physics.setMeter(1)
    local hall = { world = love.physics.newWorld(0, 9.8), bodies = {} }
    local ground = love.physics.newBody(hall.world, WIDTH / 2, HEIGHT, "static")
    love.physics.newFixture(ground, love.physics.newRectangleShape(WIDTH * 2, 1))
    for i = 0, bodies - 1 do
        local column, row = i % 30, math.floor(i / 30)
        local x, y = 1 + column * 1.02 + 0.05 * row, 14 - row * 0.8
        local body = love.physics.newBody(hall.world, x, y, "dynamic")
        love.physics.newFixture(body, love.physics.newRectangleShape(SIDE, SIDE), 1)
        hall.bodies[i + 1] = body
    end
    return hall
end

local function makeTexts(font)
    local texts = {}
    for i = 0, TEXTS - 1 do
        local words = "Window " .. i .. " of a city at night"
        texts[i + 1] = { love.graphics.newText(font, words), 20 + 320 * (i % 4), 10 + 30 * math.floor(i / 4) }
    end
    return texts
end

-- A body with round corners, drawn once.
local function makeImage(smooth)
    local side = SIDE * PIXELS_A_METRE
    local canvas = love.graphics.newCanvas(side, side, { msaa = smooth and 4 or 0 })
    love.graphics.setCanvas(canvas)
    local radius = smooth and 4 or 0
    love.graphics.rectangle("fill", 0, 0, side, side, radius, radius)
    love.graphics.setCanvas()
    return love.graphics.newImage(canvas:newImageData())
end

local function drawBodies(hall, image)
    local half = SIDE * PIXELS_A_METRE / 2
    love.graphics.setColor(1, 0.82, 0.48)
    for _, body in ipairs(hall.bodies) do
        local x, y = body:getPosition()
        love.graphics.draw(image, x * PIXELS_A_METRE, y * PIXELS_A_METRE, body:getAngle(), 1, 1, half, half)
    end
    love.graphics.setColor(1, 1, 1)
end

local function drawBackdrop(shader, time)
    shader:send("time", time)
    love.graphics.setShader(shader)
    love.graphics.setBlendMode("replace", "premultiplied")
    love.graphics.rectangle("fill", 0, 0, 1280, 720)
    love.graphics.setBlendMode("alpha")
    love.graphics.setShader()
end

local function drawTexts(texts)
    for _, text in ipairs(texts) do
        love.graphics.draw(text[1], text[2], text[3])
    end
end

local function playHall(words)
    local bodies, smooth, frames = tonumber(words[2]), words[3] == "smooth", tonumber(words[4])
    local hall, image = makeHall(bodies), makeImage(smooth)
    local texts = makeTexts(fontFrom(words[6], 18))
    local shader = smooth and love.graphics.newShader(BACKDROP)
    local result = assert(io.open(words[5], "w"))
    local count = 0
    return function()
        love.event.pump()
        local start, spent = love.timer.getTime(), os.clock()
        hall.world:update(1 / 60, 8, 3)
        love.graphics.origin()
        love.graphics.clear(0.08, 0.08, 0.2)
        if shader then
            drawBackdrop(shader, count / 60)
        end
        drawBodies(hall, image)
        drawTexts(texts)
        love.graphics.present()
        count = count + 1
        if count > WARM_UP then
            result:write(string.format("%.4f %.4f 0\n", (love.timer.getTime() - start) * 1000,
                (os.clock() - spent) * 1000))
        end
        if count == WARM_UP + frames then
            result:close()
            return 0
        end
    end
end

local function showWindow(words)
    local fonts = { fontFrom(words[2], 18), fontFrom(words[3], 18) }
    return function()
        love.graphics.origin()
        love.graphics.clear(0.08, 0.08, 0.2)
        for i = 0, TEXTS - 1 do
            love.graphics.setFont(fonts[1 + i % 2])
            love.graphics.print("Every fact is a window in a city at night", 20 + 640 * (i % 2),
                10 + 34 * math.floor(i / 2))
        end
        love.graphics.present()
        return 0
    end
end

function love.run()
    local words = love.arg.parseGameArguments(arg)
    return words[1] == "window" and showWindow(words) or playHall(words)
end
