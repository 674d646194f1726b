#pragma once

#include "engine/xml/xml_reader.hpp"
