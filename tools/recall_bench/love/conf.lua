-- The window of the peer: ours in size, as fast as it can be drawn.
function love.conf(t)
    local smooth = false
    for _, word in ipairs(arg) do
        smooth = smooth or word == "smooth"
    end
    t.identity = "recall-bench"
    t.window.title = "peer"
    t.window.width = 1280
    t.window.height = 720
    t.window.vsync = 0
    t.window.msaa = smooth and 4 or 0
end
